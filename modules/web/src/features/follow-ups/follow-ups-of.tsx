import { useTranslation } from 'react-i18next';
import { useFollowUps } from '../../api/list-follow-ups';
import { Panel } from '../../ui/panel';
import { FollowUpList } from './follow-up-list';

/** What was promised about a ticket; nothing when nothing was. */
export function FollowUpsOf({ ticket, skew }: { ticket: string; skew: number }) {
  const { t } = useTranslation();
  const promises = useFollowUps({ ticket });
  if (!promises.data?.length) return null;
  return (
    <Panel title={t('followUps.title')}>
      <FollowUpList filter={{ ticket }} skew={skew} />
    </Panel>
  );
}
