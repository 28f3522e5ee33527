import { useTranslation } from 'react-i18next';
import { span } from '../../ui/clock';
import type { Kind, Lane } from './lanes';
import classes from './timeline.module.css';

const TOKENS: Record<Kind, string> = {
  menu: 'away',
  queue: 'hold',
  ringing: 'ringing',
  dialling: 'ringing',
  talk: 'on-call',
  consult: 'wrap-up',
  supervision: 'available',
  wrapUp: 'wrap-up',
  hold: 'hold',
  recording: 'breach',
  paused: 'hold',
};

const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600];
const MOST_TICKS = 6;

interface Props {
  lanes: Lane[];
  /** Milliseconds. */
  length: number;
  nameOf: (agent: unknown) => string;
  /** Milliseconds since the beginning at which it is played. */
  played: number | undefined;
  seek: (after: number) => void;
}

/** The call to scale: a lane for everybody who took part. Whoever cannot see it reads {@link LaneTable}. */
export function LaneBoard({ lanes, length, nameOf, played, seek }: Props) {
  const name = useLaneName(nameOf);
  const share = (at: number) => `${length > 0 ? (Math.min(at, length) / length) * 100 : 0}%`;
  const { t } = useTranslation();
  return (
    <div
      className={classes.board}
      aria-hidden
      onClick={(event) => {
        const track = (event.target as HTMLElement).closest(`.${classes.track}`)?.getBoundingClientRect();
        if (track) seek(((event.clientX - track.left) / track.width) * length);
      }}
    >
      {lanes.map((lane) => (
        <div key={lane.name} className={classes.lane}>
          <span className={classes.name}>{name(lane.name)}</span>
          <span className={classes.track}>
            {lane.parts.map(({ kind, from, until }) => (
              <span
                key={from}
                className={classes.part}
                title={`${t(`timeline.${kind}`)} ${span(until - from)}`}
                style={{
                  left: share(from),
                  width: share(until - from),
                  background: `var(--${TOKENS[kind]}-tint)`,
                  borderColor: `var(--${TOKENS[kind]})`,
                  color: `var(--${TOKENS[kind]}-text)`,
                }}
              >
                <span>
                  {t(`timeline.${kind}`)} {span(until - from)}
                </span>
              </span>
            ))}
            {played === undefined || played < 0 || played > length ? null : (
              <span className={classes.head} style={{ left: share(played) }} />
            )}
          </span>
        </div>
      ))}
      <div className={classes.lane}>
        <span className={classes.name} />
        <span className={classes.axis}>
          {ticks(length).map((tick) => (
            <span key={tick} className={classes.tick} style={{ left: share(tick) }}>
              {span(tick)}
            </span>
          ))}
        </span>
      </div>
    </div>
  );
}

/** The same as a table, for whoever reads rather than looks. */
export function LaneTable({ lanes, nameOf }: Pick<Props, 'lanes' | 'nameOf'>) {
  const { t } = useTranslation();
  const name = useLaneName(nameOf);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('timeline.lane')}</th>
          <th scope="col">{t('timeline.what')}</th>
          <th scope="col">{t('timeline.from')}</th>
          <th scope="col">{t('timeline.length')}</th>
        </tr>
      </thead>
      <tbody>
        {lanes.flatMap((lane) =>
          lane.parts.map(({ kind, from, until }) => (
            <tr key={`${lane.name} ${from}`}>
              <th scope="row">{name(lane.name)}</th>
              <td>{t(`timeline.${kind}`)}</td>
              <td>{span(from)}</td>
              <td>{span(until - from)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

function useLaneName(nameOf: (agent: unknown) => string): (lane: string) => string {
  const { t } = useTranslation();
  return (lane) => {
    const [kind, agent] = lane.split(':');
    return kind === 'agent' ? nameOf(agent) : t(`timeline.${kind}` as 'timeline.menu');
  };
}

function ticks(length: number): number[] {
  const step = 1000 * (STEPS.find((seconds) => length / (seconds * 1000) <= MOST_TICKS) ?? 7200);
  return Array.from({ length: Math.floor(length / step) + 1 }, (_, place) => place * step);
}
