import { Alert, Button, Group, Loader } from '@mantine/core';
import {
  IconAlertTriangle,
  IconAntennaBars3,
  IconAntennaBars5,
  IconAntennaBarsOff,
  IconAppWindow,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './call-card.module.css';
import { usePhoneHolder } from './phone/holder-context';
import type { PhoneState } from './phone/phone';

const BARS = { good: IconAntennaBars5, fair: IconAntennaBars3, poor: IconAntennaBarsOff };

/** How the voice gets through: joining, good, poor, or not at all and what to do. */
export function LineNote({ phone, again }: { phone: PhoneState; again: () => void }) {
  const { t } = useTranslation();
  const { mine, take } = usePhoneHolder();
  if (phone.kind === 'idle' && !mine) {
    return (
      <Group className={classes.line} role="status" gap="sm">
        <IconAppWindow size={18} aria-hidden />
        {t('line.elsewhere')}
        <Button size="xs" variant="default" onClick={take}>
          {t('line.bring')}
        </Button>
      </Group>
    );
  }
  if (phone.kind === 'failed') {
    return (
      <Alert
        variant="default"
        style={{ borderColor: 'var(--breach)' }}
        icon={<IconAlertTriangle color="var(--breach)" />}
        title={t(`line.failed.${phone.why}`)}
      >
        <Group justify="space-between" gap="sm">
          <span>{t(`line.help.${phone.why}`)}</span>
          <Button size="xs" variant="default" onClick={again}>
            {t('problem.again')}
          </Button>
        </Group>
      </Alert>
    );
  }
  if (phone.kind !== 'live') {
    return (
      <div className={classes.line} role="status">
        <Loader size={14} aria-hidden />
        {t('line.joining')}
      </div>
    );
  }
  const quality = phone.reconnecting ? 'poor' : phone.quality;
  const Bars = BARS[quality ?? 'good'];
  const token = { good: 'available', fair: 'hold', poor: 'breach' }[quality ?? 'good'];
  return (
    <div className={classes.line} role="status" style={{ color: `var(--${token}-text)` }}>
      <Bars size={18} aria-hidden />
      {phone.reconnecting ? t('line.reconnecting') : quality ? t(`line.${quality}`) : t('line.live')}
    </div>
  );
}
