import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddNote } from '../../api/add-note';
import { useMe } from '../../api/get-member-me';
import { useMendNote } from '../../api/mend-note';
import type { Note, Ticket } from '../../api/types';
import { useSeconds } from '../../ui/clock';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { When } from '../../ui/when';
import { useAuthors } from './authors';
import classes from './tickets.module.css';

/** The notes of a ticket in their order, and a field for the next one. */
export function TicketNotes({ ticket, skew }: { ticket: Ticket; skew: number }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const add = useAddNote();
  const author = useAuthors();
  const now = useSeconds() + skew;
  const notes = ticket.notes ?? [];
  return (
    <Panel title={t('ticket.notes')}>
      <Stack>
        {notes.length === 0 ? <Empty icon={IconNotes} text={t('ticket.noNotes')} /> : null}
        <ol className={classes.notes}>
          {notes.map((note) => (
            <NoteItem key={note.id} ticket={ticket.id} note={note} author={author(note.author)} now={now} />
          ))}
        </ol>
        {add.error ? <ProblemNote failure={add.error} /> : null}
        <Textarea
          label={t('ticket.newNote')}
          autosize
          minRows={3}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button
            disabled={!text.trim()}
            loading={add.isPending}
            onClick={() => add.mutate({ ticket: ticket.id, text: text.trim() }, { onSuccess: () => setText('') })}
          >
            {t('ticket.addNote')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}

const MENDABLE = 15 * 60_000;

interface ItemProps {
  ticket: string;
  note: Note;
  author: string;
  /** Business time, in milliseconds. */
  now: number;
}

/** A note, which its author may mend for a quarter of an hour. */
function NoteItem({ ticket, note, author, now }: ItemProps) {
  const { t } = useTranslation();
  const me = useMe();
  const mend = useMendNote();
  const [text, setText] = useState<string>();
  const mine = note.author === `member:${me.data?.id}` && now - Date.parse(note.writtenAt) < MENDABLE;
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {author} · <When at={note.writtenAt} />
          {note.editedAt ? ` · ${t('ticketMore.mended')}` : ''}
        </Text>
        {mine && text === undefined ? (
          <Button size="compact-xs" variant="subtle" onClick={() => setText(note.text)}>
            {t('ticketMore.mend')}
          </Button>
        ) : null}
      </Group>
      {text === undefined ? (
        <p className={classes.noteText}>{note.text}</p>
      ) : (
        <Stack gap="xs" mt="xs">
          {mend.error ? <ProblemNote failure={mend.error} /> : null}
          <Textarea
            aria-label={t('ticketMore.mend')}
            autosize
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button size="xs" variant="default" onClick={() => setText(undefined)}>
              {t('form.cancel')}
            </Button>
            <Button
              size="xs"
              disabled={!text.trim()}
              loading={mend.isPending}
              onClick={() =>
                mend.mutate({ ticket, note: note.id, text: text.trim() }, { onSuccess: () => setText(undefined) })
              }
            >
              {t('form.save')}
            </Button>
          </Group>
        </Stack>
      )}
    </li>
  );
}
