import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorAlert, FloorNow } from '../../api/floor-types';
import { span } from '../../ui/clock';
import classes from './floor.module.css';

/** What an alert says, in a sentence. */
export function useAlertText(floor: FloorNow): (alert: FloorAlert) => string {
  const { t } = useTranslation();
  return (alert) => {
    const name =
      floor.queues.find((queue) => queue.queue === alert.queue)?.label ??
      floor.agents.find((agent) => agent.agent === alert.agent)?.name ??
      '';
    const plain = alert.kind === 'waiting' || alert.kind === 'service-level';
    return t(`floor.alert.${alert.kind}`, { name, limit: plain ? alert.limit : span(alert.limit * 1000) });
  };
}

/** What is beyond its limit; a new one is said once, when it is quiet. */
export function Alerts({ floor }: { floor: FloorNow }) {
  const { t } = useTranslation();
  const textOf = useAlertText(floor);
  const known = useRef<Set<string> | undefined>(undefined);
  const [said, say] = useState('');
  const { alerts } = floor;
  const latest = useRef(textOf);
  latest.current = textOf;
  useEffect(() => {
    const before = known.current ?? new Set(alerts.map((alert) => alert.id));
    const fresh = alerts.filter((alert) => !before.has(alert.id));
    known.current = new Set(alerts.map((alert) => alert.id));
    if (fresh.length > 0) say(fresh.map((alert) => latest.current(alert)).join(' '));
  }, [alerts]);
  return (
    <>
      <div className="only-heard" role="status">
        {said}
      </div>
      {alerts.length > 0 ? (
        <ul className={classes.alert} aria-label={t('floor.alerts')}>
          {alerts.map((alert) => (
            <li key={alert.id} className={classes.breach}>
              <IconAlertTriangle size={16} aria-hidden />
              {textOf(alert)}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
