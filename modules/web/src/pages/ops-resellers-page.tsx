import { useTranslation } from 'react-i18next';
import { ResellerTable } from '../features/tenants/reseller-table';
import { Page } from '../ui/page';

/** All resellers of the installation. */
export default function OpsResellersPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('ops.resellers')}>
      <ResellerTable />
    </Page>
  );
}
