import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOwnDay } from '../../api/get-own-day';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { clockText } from './clock-text';
import classes from './figures.module.css';

/** The agent's own figures of the day. @param moment changes whenever they may have: it is never asked again by a timer */
export function OwnDay({ moment }: { moment: string }) {
  const { t, i18n } = useTranslation();
  const { data, error, refetch } = useOwnDay(moment);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <Panel title={t('ownDay.title')}>
      {error ? <ProblemNote failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={96} /> : null}
      {data ? (
        <>
          <dl className={classes.figures}>
            <Figure name={t('ownDay.answered')} value={String(data.answered)} />
            <Figure name={t('ownDay.averageTalk')} value={clockText(data.averageTalkSeconds)} />
            <Figure name={t('ownDay.averageWrapUp')} value={clockText(data.averageWrapUpSeconds)} />
            <Figure
              name={t('ownDay.occupancy')}
              value={data.occupancy == null ? '–' : percent.format(data.occupancy)}
            />
            <Figure name={t('ownDay.missed')} value={String(data.missed)} />
          </dl>
          <Hours hours={data.hours} />
        </>
      ) : null}
    </Panel>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Calls answered in each hour, as bars; read as a list. */
function Hours({ hours }: { hours: { hour: number; answered: number }[] }) {
  const { t } = useTranslation();
  if (hours.length === 0) return null;
  const first = hours[0]?.hour ?? 0;
  const last = hours.at(-1)?.hour ?? first;
  const most = Math.max(...hours.map(({ answered }) => answered));
  const all = Array.from({ length: last - first + 1 }, (_, index) => {
    const hour = first + index;
    return { hour, answered: hours.find((each) => each.hour === hour)?.answered ?? 0 };
  });
  return (
    <ul className={classes.hours} aria-label={t('ownDay.byHour')}>
      {all.map(({ hour, answered }) => (
        <li key={hour}>
          <span className={classes.bar} style={{ height: `${Math.round((answered / most) * 36) + 2}px` }} aria-hidden />
          <span aria-hidden>{hour}</span>
          <VisuallyHidden>{t('ownDay.inHour', { hour, answered })}</VisuallyHidden>
        </li>
      ))}
    </ul>
  );
}
