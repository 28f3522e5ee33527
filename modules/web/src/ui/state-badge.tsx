import { useTranslation } from 'react-i18next';
import classes from './state-badge.module.css';
import { colours, STATES, type StateName } from './states';

/** A state as colour, icon and word. */
export function StateBadge({ state, reason }: { state: StateName; reason?: string | null }) {
  const { t } = useTranslation();
  const { token, icon: Icon } = STATES[state];
  const { tint, text } = colours(token);
  return (
    <span className={classes.badge} style={{ background: tint, color: text }}>
      <Icon size={14} stroke={2} aria-hidden />
      {t(`states.${state}`)}
      {reason ? <span>· {t(`reasons.${reason}` as 'reasons.lunch', { defaultValue: reason })}</span> : null}
    </span>
  );
}
