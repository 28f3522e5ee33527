import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorNow, FloorQueue } from '../../api/floor-types';
import { colours, STATES, type StateName } from '../../ui/states';
import { Timer } from '../../ui/timer';
import { type BoardFigure, chosen, count, figuresOf } from './board';
import classes from './wallboard.module.css';

interface Props {
  floor: FloorNow;
  skew: number;
  /** Names of queues, parted by commas; all without. */
  queues?: string;
  connected: boolean;
  alertText: (alert: FloorNow['alerts'][number]) => string;
  spark: (queue: FloorQueue) => ReactNode;
}

/** The floor for a screen that is read from five metres. */
export function Wallboard({ floor, skew, queues, connected, alertText, spark }: Props) {
  const { t } = useTranslation();
  const shown = chosen(floor.queues, queues);
  const ids = new Set(shown.map((queue) => queue.queue));
  const agents = floor.agents.filter((agent) => agent.queues.some((queue) => ids.has(queue)));
  const alerts = floor.alerts.filter((alert) => alert.queue === null || ids.has(alert.queue));
  return (
    <main className={classes.board}>
      <h1 className="only-heard">{t('wallboard.title')}</h1>
      <AsOf connected={connected} />
      <section className={classes.figures} aria-label={t('wallboard.figures')}>
        {figuresOf(floor, shown).map((figure) => (
          <Figure key={figure.name} figure={figure} skew={skew} />
        ))}
      </section>
      {alerts.length > 0 ? (
        <ul className={classes.alerts}>
          {alerts.map((alert) => (
            <li key={alert.id}>
              <IconAlertTriangle size="1.2em" aria-hidden /> {alertText(alert)}
            </li>
          ))}
        </ul>
      ) : null}
      <section className={classes.queues} aria-label={t('floor.queues')}>
        {shown.map((queue) => (
          <div key={queue.queue} className={classes.queue}>
            <h2>{queue.label}</h2>
            <span>
              {t('floor.waiting')} <strong>{queue.waiting}</strong>
            </span>
            <span>{queue.oldest ? <Timer since={queue.oldest} skew={skew} /> : '–'}</span>
            <span>
              {t('wallboard.sl')} <strong>{queue.serviceLevel === null ? '–' : `${queue.serviceLevel} %`}</strong> /{' '}
              {queue.targetPercent} %
            </span>
            {spark(queue)}
          </div>
        ))}
      </section>
      <section className={classes.states} aria-label={t('floor.agents')}>
        {(Object.keys(STATES) as StateName[]).map((state) => {
          const { token, icon: Icon } = STATES[state];
          const { tint, text } = colours(token);
          return (
            <span key={state} style={{ background: tint, color: text }}>
              <Icon size="1.2em" aria-hidden /> {t(`states.${state}`)} <strong>{count(agents, state)}</strong>
            </span>
          );
        })}
      </section>
    </main>
  );
}

function Figure({ figure, skew }: { figure: BoardFigure; skew: number }) {
  const { t, i18n } = useTranslation();
  const { name, value, target, mood, since, of } = figure;
  const number = (n: number) => new Intl.NumberFormat(i18n.language).format(n);
  return (
    <div className={classes.figure} data-mood={mood}>
      <span className={classes.name}>
        {mood === 'bad' ? <IconAlertTriangle size="1em" aria-label={t('floor.overLimit')} /> : null}
        {mood === 'good' ? <IconCircleCheck size="1em" aria-label={t('wallboard.onTarget')} /> : null}
        {t(`wallboard.${name}`)}
      </span>
      <span className={classes.value}>
        {since ? <Timer since={since} skew={skew} /> : value === null ? '–' : number(value)}
        {name === 'serviceLevel' && value !== null ? ' %' : ''}
        {of === undefined ? null : <small> / {of}</small>}
      </span>
      <span className={classes.goal}>{target === null ? '' : t('wallboard.target', { percent: target })}</span>
    </div>
  );
}

/** While the link is lost: how old all this is. */
function AsOf({ connected }: { connected: boolean }) {
  const { t, i18n } = useTranslation();
  const [lostAt, setLostAt] = useState<number>();
  const was = useRef(true);
  useEffect(() => {
    if (was.current && !connected) setLostAt(Date.now());
    was.current = connected;
  }, [connected]);
  if (connected || !lostAt) return <div role="status" />;
  const time = new Intl.DateTimeFormat(i18n.language, { hour: '2-digit', minute: '2-digit' }).format(lostAt);
  return (
    <div role="status" className={classes.asOf}>
      <IconAlertTriangle size="1.2em" aria-hidden /> {t('wallboard.asOf', { time })}
    </div>
  );
}
