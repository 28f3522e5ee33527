import { Alert, Button, Group, Loader } from '@mantine/core';
import {
  IconAlertTriangle,
  IconAppWindow,
  IconDeviceMobile,
  IconDeviceMobileVibration,
  IconWifiOff,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './call-card.module.css';
import { LineDetails } from './line-details';
import type { PhoneState } from './phone/phone';
import { useLine } from './phone/use-line';

type Live = Extract<PhoneState, { kind: 'live' }>;

/** How the voice gets through, by which way, and what to do when it does not. */
export function LineNote({ phone, again }: { phone: PhoneState; again: () => void }) {
  const { t } = useTranslation();
  const line = useLine();
  if (line.rings) {
    return (
      <Note icon={<IconDeviceMobileVibration size={18} aria-hidden />} word={t('line.phoneRinging')}>
        <Small onClick={line.cancel}>{t('line.phoneCancel')}</Small>
      </Note>
    );
  }
  if (line.elsewhere) {
    return (
      <Note icon={<IconAppWindow size={18} aria-hidden />} word={t('line.elsewhere')}>
        <Small onClick={line.take}>{t('line.bring')}</Small>
      </Note>
    );
  }
  if (phone.kind === 'failed') return <Failed why={phone.why} again={again} />;
  if (phone.kind !== 'live') {
    return (
      <Note icon={<Loader size={14} aria-hidden />} word={t('line.joining')}>
        <ToPhone />
      </Note>
    );
  }
  if (phone.byPhone) {
    return (
      <Note icon={<IconDeviceMobile size={18} aria-hidden />} word={t('line.phoneOn')}>
        <Small onClick={line.come}>{t('line.toBrowser')}</Small>
      </Note>
    );
  }
  return <Lasting phone={phone} />;
}

function Lasting({ phone }: { phone: Live }) {
  const { t } = useTranslation();
  const [told, setTold] = useState(false);
  const [understood, setUnderstood] = useState(false);
  const quality = phone.reconnecting ? 'poor' : phone.measure?.quality;
  // said once: a line that is poor again needs no second word
  useEffect(() => {
    if (quality === 'poor') setTold(true);
  }, [quality]);
  const word = phone.reconnecting ? t('line.reconnecting') : quality ? t(`line.${quality}`) : t('line.live');
  return (
    <>
      <Group gap="sm" className={classes.line}>
        <LineDetails word={word} quality={quality ?? 'good'} measure={phone.reconnecting ? undefined : phone.measure} />
        <ToPhone />
      </Group>
      {told && !understood ? (
        <Alert
          variant="default"
          role="alert"
          style={{ borderColor: 'var(--hold)' }}
          icon={<IconWifiOff color="var(--hold)" />}
          title={t('line.poorNow')}
        >
          <Group justify="space-between" gap="sm">
            <span>{t('line.poorHelp')}</span>
            <Small onClick={() => setUnderstood(true)}>{t('line.understood')}</Small>
          </Group>
        </Alert>
      ) : null}
    </>
  );
}

function Failed({ why, again }: { why: 'microphone' | 'carrier'; again: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      variant="default"
      style={{ borderColor: 'var(--breach)' }}
      icon={<IconAlertTriangle color="var(--breach)" />}
      title={t(`line.failed.${why}`)}
    >
      <Group justify="space-between" gap="sm">
        <span>{t(`line.help.${why}`)}</span>
        <Group gap="xs">
          <Small onClick={again}>{t('problem.again')}</Small>
          <ToPhone />
        </Group>
      </Group>
    </Alert>
  );
}

/** To the agent's own telephone; for those who have told its number. */
function ToPhone() {
  const { t } = useTranslation();
  const { number, ring } = useLine();
  if (!number) return null;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDeviceMobile size={16} aria-hidden />}
        loading={ring.isPending}
        onClick={() => ring.mutate()}
      >
        {t('line.toPhone')}
      </Button>
      {ring.error ? <span role="alert">{ring.error.message}</span> : null}
    </>
  );
}

function Small({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Button size="xs" variant="default" onClick={onClick}>
      {children}
    </Button>
  );
}

function Note({ icon, word, children }: { icon: ReactNode; word: string; children?: ReactNode }) {
  return (
    <Group gap="sm" className={classes.line}>
      {icon}
      <span role="status">{word}</span>
      {children}
    </Group>
  );
}
