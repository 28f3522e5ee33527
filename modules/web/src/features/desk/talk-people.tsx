import { IconEar, IconHeadset, IconPhone, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Timer } from '../../ui/timer';
import type { Participant } from './messages';
import type { TalkNow } from './talk';
import classes from './talk.module.css';

const ICONS = { customer: IconUser, agent: IconHeadset, outside: IconPhone, supervisor: IconEar };

/** What somebody in a talk is called: a name, a number of which most is hidden, or what they are. */
export function useNames(): (who: Pick<Participant, 'label' | 'role'> | undefined) => string {
  const { t } = useTranslation();
  return (who) => who?.label ?? t(`talk.role.${who?.role ?? 'customer'}`);
}

/** Who is in the talk, on hold or on the way, and since when. */
export function TalkPeople({ now, skew }: { now: TalkNow; skew: number }) {
  const { t } = useTranslation();
  const all = [now.customer, ...now.others, ...now.supervisors, now.gone].filter((each) => each !== undefined);
  return (
    <ul className={classes.people} aria-label={t('talk.people')}>
      {all.map((each) => (
        <Person key={each.id} who={each} skew={skew} />
      ))}
    </ul>
  );
}

function Person({ who, skew }: { who: Participant; skew: number }) {
  const { t } = useTranslation();
  const name = useNames();
  const Icon = ICONS[who.role];
  const stage = who.held ? 'held' : who.stage;
  const token = { held: 'hold', joined: 'on-call', invited: 'ringing', coming: 'ringing', left: 'away' }[stage];
  const where =
    stage === 'joined' && who.role === 'supervisor'
      ? 'supervises'
      : stage === 'coming' && who.returnBy
        ? 'lost'
        : stage;
  return (
    <li>
      <Icon size={18} stroke={1.7} aria-hidden />
      <span className={classes.who}>
        <span className={classes.name}>{name(who)}</span>
        {who.label ? <span className={classes.role}>{t(`talk.role.${who.role}`)}</span> : null}
      </span>
      <span className={classes.stage} style={{ background: `var(--${token}-tint)`, color: `var(--${token}-text)` }}>
        {stage === 'left'
          ? t(`talk.why.${who.why}` as 'talk.why.declined', { defaultValue: t('talk.stage.left') })
          : where === 'supervises'
            ? t(`talk.mode.${who.mode ?? 'barge'}`)
            : t(`talk.stage.${where === 'coming' && who.role === 'agent' ? 'accepted' : (where as 'held')}`)}
        {stage === 'left' ? null : <Timer since={(who.held ? who.heldSince : undefined) ?? who.since} skew={skew} />}
      </span>
    </li>
  );
}
