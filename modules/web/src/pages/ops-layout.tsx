import { IconBuilding, IconBuildingStore } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { StaffFrame } from './staff-frame';

/** Everything under /ops. */
export default function OpsLayout() {
  const { t } = useTranslation();
  const places = useMemo(
    () => [
      { to: '/ops', label: t('tenants.title'), icon: IconBuilding, key: 't', exact: true },
      { to: '/ops/resellers', label: t('ops.resellers'), icon: IconBuildingStore, key: 'r' },
    ],
    [t],
  );
  return <StaffFrame title={t('ops.title')} places={places} />;
}
