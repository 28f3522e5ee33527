import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  devices: MediaDeviceInfo[];
  chosen: string | undefined;
  choose: (id: string | undefined) => void;
}

/** One of the machine's devices, or whatever the machine itself uses. */
export function DeviceChoice({ label, devices, chosen, choose }: Props) {
  const { t } = useTranslation();
  const known = devices.filter(({ deviceId }) => deviceId !== 'default');
  const data = [
    { value: '', label: t('check.usual') },
    ...known.map(({ deviceId, label: name }, i) => ({
      value: deviceId,
      label: name || t('check.device', { n: i + 1 }),
    })),
  ];
  const there = known.some(({ deviceId }) => deviceId === chosen);
  return (
    <Select
      flex={1}
      miw={250}
      label={label}
      data={data}
      value={there ? chosen : ''}
      allowDeselect={false}
      onChange={(id) => choose(id || undefined)}
    />
  );
}
