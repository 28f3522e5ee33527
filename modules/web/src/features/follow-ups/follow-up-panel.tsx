import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session';
import { Panel } from '../../ui/panel';
import { FollowUpList } from './follow-up-list';

const SHOWN = 5;

/** The agent's own promises, the next ones first. */
export function FollowUpPanel({ skew }: { skew: number }) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  return (
    <Panel
      title={t('followUps.title')}
      aside={<Link to={`/t/${tenant}/follow-ups` as string}>{t('followUps.all')}</Link>}
    >
      <FollowUpList filter={{ mine: true }} skew={skew} most={SHOWN} />
    </Panel>
  );
}
