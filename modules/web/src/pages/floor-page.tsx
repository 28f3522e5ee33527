import { useTranslation } from 'react-i18next';
import { AgentsNow } from '../features/floor/agents-now';
import { Figures } from '../features/floor/figures';
import classes from '../features/floor/floor.module.css';
import { QueuesNow } from '../features/queues/queues-now';
import { Page } from '../ui/page';

/** What happens in the house at this moment. */
export default function FloorPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('areas.floor')}>
      <Figures />
      <div className={classes.columns}>
        <AgentsNow />
        <QueuesNow />
      </div>
    </Page>
  );
}
