import { useTranslation } from 'react-i18next';
import { TenantTable } from '../features/tenants/tenant-table';
import { Page } from '../ui/page';

/** All tenants of the installation. */
export default function OpsTenantsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('tenants.title')}>
      <TenantTable />
    </Page>
  );
}
