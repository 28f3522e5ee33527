import { IconCircleCheck, IconCircleDot, IconClock, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TicketStatus } from '../../api/types';
import classes from '../../ui/state-badge.module.css';

/** The statuses in the order in which a ticket goes through them. */
export const STATUSES: TicketStatus[] = ['open', 'needs-follow-up', 'solved', 'closed'];

const LOOKS = {
  open: { token: 'ringing', icon: IconCircleDot },
  'needs-follow-up': { token: 'hold', icon: IconClock },
  solved: { token: 'available', icon: IconCircleCheck },
  closed: { token: 'away', icon: IconLock },
} as const;

/** A ticket's status as colour, icon and word. */
export function TicketStatusBadge({ status }: { status: TicketStatus }) {
  const { t } = useTranslation();
  const { token, icon: Icon } = LOOKS[status];
  return (
    <span className={classes.badge} style={{ background: `var(--${token}-tint)`, color: `var(--${token}-text)` }}>
      <Icon size={14} aria-hidden />
      {t(`ticketStatus.${status}`)}
    </span>
  );
}
