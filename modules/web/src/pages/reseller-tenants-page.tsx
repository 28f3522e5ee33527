import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TenantTable } from '../features/tenants/tenant-table';
import { Page } from '../ui/page';

/** A reseller's tenants. */
export default function ResellerTenantsPage() {
  const { t } = useTranslation();
  const { reseller } = useParams({ strict: false }) as { reseller: string };
  return (
    <Page title={t('tenants.title')}>
      <TenantTable reseller={reseller} />
    </Page>
  );
}
