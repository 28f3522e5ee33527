import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NewQueue } from '../features/queues/new-queue';
import { useSession } from '../session/session';
import { Back } from '../ui/back';
import { Page } from '../ui/page';
import { useKnownSkills } from './known-skills';

/** Where a queue is made. */
export default function NewQueuePage() {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const navigate = useNavigate();
  const known = useKnownSkills();
  const queues = `/t/${tenant}/queues`;
  return (
    <Page title={t('queues.new')} maxWidth={640}>
      <Back to={queues}>{t('areas.queues')}</Back>
      <NewQueue known={known} made={({ id }) => void navigate({ to: `${queues}/${id}` as string })} />
    </Page>
  );
}
