import { useTranslation } from 'react-i18next';
import type { Call } from '../../api/types';
import classes from '../../ui/state-badge.module.css';

const TOKENS: Record<Call['outcome'], string> = {
  ANSWERED: 'available',
  SELF_SERVED: 'wrap-up',
  VOICEMAIL: 'ringing',
  ABANDONED: 'breach',
  LEFT_IN_IVR: 'hold',
  NOT_REACHED: 'hold',
  LOST: 'breach',
};

/** How a call ended, as colour and word. */
export function OutcomeBadge({ outcome }: { outcome: Call['outcome'] }) {
  const { t } = useTranslation();
  const token = TOKENS[outcome];
  return (
    <span className={classes.badge} style={{ background: `var(--${token}-tint)`, color: `var(--${token}-text)` }}>
      {t(`outcomes.${outcome}`)}
    </span>
  );
}
