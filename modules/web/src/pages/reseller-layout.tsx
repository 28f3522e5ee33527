import { IconBuilding } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { StaffFrame } from './staff-frame';

/** Everything under /r/{reseller}. */
export default function ResellerLayout() {
  const { t } = useTranslation();
  const { reseller } = useParams({ strict: false }) as { reseller: string };
  const places = useMemo(
    () => [{ to: `/r/${reseller}`, label: t('tenants.title'), icon: IconBuilding, key: 't' }],
    [reseller, t],
  );
  return <StaffFrame title={reseller} places={places} />;
}
