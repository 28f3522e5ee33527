import { useTranslation } from 'react-i18next';
import { Floor } from '../features/floor/floor';
import { Page } from '../ui/page';

/** What happens in the house at this moment. */
export default function FloorPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('areas.floor')}>
      <Floor />
    </Page>
  );
}
