import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NewPerson } from '../features/people/new-person';
import { useSession } from '../session/session';
import { Back } from '../ui/back';
import { Page } from '../ui/page';

/** Where somebody is added to the people. */
export default function NewPersonPage() {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const navigate = useNavigate();
  const people = `/t/${tenant}/people`;
  return (
    <Page title={t('people.new')} maxWidth={640}>
      <Back to={people}>{t('areas.people')}</Back>
      <NewPerson added={({ id }) => void navigate({ to: `${people}/${id}` as string })} />
    </Page>
  );
}
