import { useTranslation } from 'react-i18next';
import type { FloorQuarter } from '../../api/floor-types';

const WIDTH = 96;
const HEIGHT = 24;

/** The service level of the day, quarter of an hour by quarter, with the target as a dashed line. */
export function Spark({ quarters, target }: { quarters: readonly FloorQuarter[]; target: number }) {
  const { t } = useTranslation();
  const known = quarters.filter((each) => each.serviceLevel !== null);
  if (known.length < 2) return null;
  const y = (percent: number) => 2 + (HEIGHT - 4) * (1 - percent / 100);
  const first = Date.parse(known[0]?.at ?? '');
  const span = Math.max(1, Date.parse(known.at(-1)?.at ?? '') - first);
  const points = known.map((each) => `${((Date.parse(each.at) - first) / span) * WIDTH},${y(each.serviceLevel ?? 0)}`);
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('floor.dayCurve')}>
      <line x1="0" x2={WIDTH} y1={y(target)} y2={y(target)} stroke="var(--muted)" strokeDasharray="3 3" />
      <polyline points={points.join(' ')} fill="none" stroke="var(--ringing)" strokeWidth="2" />
    </svg>
  );
}
