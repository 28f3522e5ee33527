import { useTranslation } from 'react-i18next';
import { useCallsOf } from '../../api/list-contact-calls';
import { useTickets } from '../../api/list-tickets';
import { Figures } from '../../ui/figures';
import { When } from '../../ui/when';

/** How much there was with a contact: calls, minutes, what is open, and when they called last. */
export function ContactFigures({ contact }: { contact: string }) {
  const { t } = useTranslation();
  const calls = useCallsOf(contact).data;
  const tickets = useTickets({ contact }, true).data?.pages.flatMap(({ items }) => items);
  if (!calls || !tickets) return null;
  const minutes = Math.round(calls.reduce((sum, { talkSeconds }) => sum + (talkSeconds ?? 0), 0) / 60);
  const open = tickets.filter(({ status }) => status === 'open' || status === 'needs-follow-up').length;
  const last = calls[0]?.startedAt;
  return (
    <Figures
      of={[
        { name: t('contactFigures.calls'), value: calls.length },
        { name: t('contactFigures.minutes'), value: minutes },
        { name: t('contactFigures.open'), value: open },
        { name: t('contactFigures.last'), value: last ? <When at={last} /> : '–' },
      ]}
    />
  );
}
