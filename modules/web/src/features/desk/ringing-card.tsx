import { Group, Kbd } from '@mantine/core';
import { IconPhone, IconPhoneOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSeconds } from '../../ui/clock';
import { Timer } from '../../ui/timer';
import { CallCard } from './call-card';
import classes from './call-card.module.css';
import type { Offer } from './messages';
import { SolidButton } from './solid-button';
import talkClasses from './talk.module.css';
import { useCaller, WorkFacts } from './work-facts';

interface Props {
  offer: Offer;
  since: string;
  skew: number;
  answer: () => void;
  decline: () => void;
}

/** Somebody calls: who, why, how long they have waited; and how long there is to answer. */
export function RingingCard({ offer, since, skew, answer, decline }: Props) {
  const { t } = useTranslation();
  const { preview } = offer;
  const caller = useCaller(preview);
  const name = preview.askedBy && preview.internal ? preview.askedBy : caller.name;
  const number = preview.internal ? t('ringing.colleague') : caller.number;
  const from = preview.consultation
    ? t('ringing.asks', { name: preview.askedBy })
    : preview.transferredBy
      ? t('ringing.transferred', { name: preview.transferredBy })
      : undefined;
  return (
    <CallCard
      state="offered"
      title={name}
      subtitle={number}
      time={
        <>
          {t('call.answerWithin')} <Timer until={offer.deadline} skew={skew} />
        </>
      }
    >
      <Deadline since={since} until={offer.deadline} skew={skew} />
      {from ? <strong>{from}</strong> : null}
      {preview.callback ? <strong>{t('callback.promised')}</strong> : null}
      {preview.note ? <p className={talkClasses.note}>{preview.note}</p> : null}
      {preview.internal ? null : <WorkFacts work={offer} skew={skew} waiting />}
      <Group gap="sm" grow preventGrowOverflow={false}>
        <SolidButton token="available" leftSection={<IconPhone size={18} aria-hidden />} onClick={answer}>
          {t('call.answer')}
        </SolidButton>
        <SolidButton token="breach" leftSection={<IconPhoneOff size={18} aria-hidden />} onClick={decline}>
          {t('call.decline')}
        </SolidButton>
      </Group>
      <Group gap={6} justify="center" visibleFrom="sm" className={classes.line}>
        <Kbd>Alt</Kbd>
        <Kbd>Shift</Kbd>
        <Kbd>A</Kbd> {t('call.answer')} · <Kbd>D</Kbd> {t('call.decline')}
      </Group>
    </CallCard>
  );
}

function Deadline({ since, until, skew }: { since: string; until: string; skew: number }) {
  const now = useSeconds() + skew;
  const all = Math.max(1, Date.parse(until) - Date.parse(since));
  const left = Math.min(1, Math.max(0, (Date.parse(until) - now) / all));
  return (
    <div className={classes.deadline} aria-hidden>
      <span style={{ width: `${left * 100}%`, background: left < 0.25 ? 'var(--breach)' : 'var(--ringing)' }} />
    </div>
  );
}
