import { useDebouncedValue } from '@mantine/hooks';
import { IconAddressBook, IconNotes, IconTicket } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearch } from '../../api/search';
import { useSession } from '../../session/session';
import { plain } from '../../ui/highlighted';
import type { PaletteFindings, PaletteSource } from '../../ui/palette';

const SHOWN = 6;

/** Contacts, in the palette. */
export const contactsSource: PaletteSource = (written): PaletteFindings => {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const { found, searching } = useFound(written);
  return {
    heading: t('search.contacts'),
    searching,
    entries: (found?.contacts ?? []).map(({ id, name, found: parts }) => ({
      id: `contact-${id}`,
      label: name ?? t('contact.nameless'),
      detail: plain(parts),
      icon: IconAddressBook,
      to: `/t/${tenant}/contacts/${id}`,
    })),
  };
};

/** Tickets, in the palette. */
export const ticketsSource: PaletteSource = (written): PaletteFindings => {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const { found } = useFound(written);
  return {
    heading: t('search.tickets'),
    entries: (found?.tickets ?? []).map(({ id, number, status, found: parts }) => ({
      id: `ticket-${id}`,
      label: `#${number} ${plain(parts)}`,
      detail: t(`ticketStatus.${status}`),
      icon: IconTicket,
      to: `/t/${tenant}/tickets/${id}`,
    })),
  };
};

/** Notes, in the palette; they lead to their tickets. */
export const notesSource: PaletteSource = (written): PaletteFindings => {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const { found } = useFound(written);
  return {
    heading: t('search.notes'),
    entries: (found?.notes ?? []).map(({ ticket, number, subject, found: parts }, index) => ({
      id: `note-${ticket}-${index}`,
      label: plain(parts),
      detail: t('ticket.title', { number, subject }),
      icon: IconNotes,
      to: `/t/${tenant}/tickets/${ticket}`,
    })),
  };
};

function useFound(written: string) {
  const [words] = useDebouncedValue(written, 150);
  const { data, isFetching } = useSearch(words, SHOWN);
  return { found: written.length >= 2 ? data : undefined, searching: isFetching || words !== written };
}
