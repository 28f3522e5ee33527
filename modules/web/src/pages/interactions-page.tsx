import { useTranslation } from 'react-i18next';
import { InteractionList } from '../features/interactions/interaction-list';
import { Page } from '../ui/page';

/** All calls of the tenant that are over. */
export default function InteractionsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('areas.interactions')}>
      <InteractionList />
    </Page>
  );
}
