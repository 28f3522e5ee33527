import { useTranslation } from 'react-i18next';
import { useContactRules } from '../../api/get-contact-rules';
import type { TicketStatus } from '../../api/types';
import { labelIn } from '../../ui/label';

/** What a conversation can come to, as it is offered to an agent. */
export interface OfferedDisposition {
  name: string;
  label: string;
  status?: TicketStatus | null;
  template?: string;
}

const USUAL = ['solved', 'information', 'follow-up', 'order', 'complaint', 'wrong-number'] as const;
const STATUS_AFTER: Partial<Record<string, TicketStatus>> = { solved: 'solved', 'follow-up': 'needs-follow-up' };

/** The tenant's dispositions for a queue; the usual ones when it laid none down. */
export function useDispositions(queue: string | undefined): OfferedDisposition[] {
  const { t, i18n } = useTranslation();
  const { dispositions } = useContactRules();
  if (dispositions.length === 0) {
    return USUAL.map((name) => ({ name, label: t(`dispositions.${name}`), status: STATUS_AFTER[name] }));
  }
  return dispositions
    .filter(({ queues }) => queues.length === 0 || queue === undefined || queues.includes(queue))
    .map(({ name, label, status, template }) => ({
      name,
      label: labelIn(label, i18n.language),
      status,
      template: labelIn(template, i18n.language) || undefined,
    }));
}
