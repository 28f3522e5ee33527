import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NOTE_FIELD, useDraft, useTicketOf } from './note';

/** Where the agent writes while they talk; it goes into the ticket with the wrap-up. */
export function NoteField({ interaction }: { interaction: string }) {
  const { t } = useTranslation();
  const [text, setText] = useDraft(interaction);
  const ticket = useTicketOf(interaction);
  return (
    <Textarea
      id={NOTE_FIELD}
      label={ticket ? t('note.ofTicket', { number: ticket.number }) : t('note.label')}
      description={t('note.kept')}
      autosize
      minRows={3}
      maxRows={10}
      maxLength={4000}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
