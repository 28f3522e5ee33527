import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBrand } from '../api/branding';
import { useTenant } from '../api/get-tenant';
import { BrandForm } from '../features/branding/brand-form';
import { History } from '../ui/history';
import { Page } from '../ui/page';
import { ProblemNote } from '../ui/problem-note';

/** How the tenant's pages look. */
export default function BrandingPage() {
  const { t } = useTranslation();
  const brand = useBrand();
  const tenant = useTenant();
  return (
    <Page title={t('areas.branding')}>
      {brand.error ? <ProblemNote failure={brand.error} again={() => void brand.refetch()} /> : null}
      {brand.data && tenant.data ? (
        <>
          <BrandForm brand={brand.data} tenantName={tenant.data.name} />
          <History about={['branding']} />
        </>
      ) : (
        <Skeleton height={320} />
      )}
    </Page>
  );
}
