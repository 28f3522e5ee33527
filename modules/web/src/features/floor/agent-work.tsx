import { Anchor, Text } from '@mantine/core';
import { IconAlertTriangle, IconPhoneOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FloorAgent, FloorAlert, FloorQueue } from '../../api/floor-types';
import { useSession } from '../../session/session';
import { Timer } from '../../ui/timer';
import classes from './floor.module.css';

/** For how long; beyond a limit with a sign and in its colour. */
export function AgentTime({ agent, alerts, skew }: { agent: FloorAgent; alerts: readonly FloorAlert[]; skew: number }) {
  const { t } = useTranslation();
  const late = alerts.some((alert) => alert.agent === agent.agent);
  const timer = <Timer since={agent.since} skew={skew} />;
  if (!late) return timer;
  return (
    <span className={classes.breach}>
      <IconAlertTriangle size={14} aria-label={t('floor.tooLong')} />
      {timer}
    </span>
  );
}

/** With whom and from which queue. */
export function AgentWork({ agent, queues }: { agent: FloorAgent; queues: readonly FloorQueue[] }) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const queue = queues.find((each) => each.queue === agent.queue);
  return (
    <Text size="sm" component="span">
      {agent.interaction && agent.state !== 'offered' ? (
        <Anchor component={Link} to={`/t/${tenant}/interactions/${agent.interaction}`} size="sm">
          {agent.who ?? t('floor.aCaller')}
        </Anchor>
      ) : (
        agent.who
      )}
      {queue ? `${agent.who || agent.interaction ? ' · ' : ''}${queue.label}` : null}
      {agent.connected || agent.state === 'away' ? null : (
        <span className={classes.target}> {t('floor.notConnected')}</span>
      )}
    </Text>
  );
}

/** Says whose last test call was bad, and why; nothing of those that were good. */
export function AgentLine({ agent }: { agent: FloorAgent }) {
  const { t } = useTranslation();
  const { line } = agent;
  if (!line || line.verdict === 'fit') return null;
  const reason = line.reasons[0] ?? '';
  return (
    <Text size="sm" component="div" className={line.verdict === 'unfit' ? classes.breach : undefined}>
      <IconPhoneOff size={14} aria-hidden /> {t(`lineCheck.onFloor.${line.verdict}` as 'lineCheck.onFloor.unfit')}
      {reason ? `: ${t(`lineCheck.short.${reason}` as 'lineCheck.short.silent', { defaultValue: reason })}` : null}
    </Text>
  );
}
