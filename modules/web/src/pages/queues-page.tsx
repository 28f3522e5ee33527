import { useTranslation } from 'react-i18next';
import { QueueTable } from '../features/queues/queue-table';
import { Page } from '../ui/page';

/** The tenant's queues and their rules. */
export default function QueuesPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('areas.queues')}>
      <QueueTable />
    </Page>
  );
}
