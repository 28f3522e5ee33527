import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddNote } from '../../api/add-note';
import { useMembers } from '../../api/list-members';
import type { Ticket } from '../../api/types';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { When } from '../../ui/when';
import classes from './tickets.module.css';

/** The notes of a ticket in their order, and a field for the next one. */
export function TicketNotes({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const add = useAddNote();
  const author = useAuthors();
  const notes = ticket.notes ?? [];
  return (
    <Panel title={t('ticket.notes')}>
      <Stack>
        {notes.length === 0 ? <Empty icon={IconNotes} text={t('ticket.noNotes')} /> : null}
        <ol className={classes.notes}>
          {notes.map((note) => (
            <li key={note.writtenAt}>
              <Text size="sm" c="dimmed">
                {author(note.author)} · <When at={note.writtenAt} />
              </Text>
              <p className={classes.noteText}>{note.text}</p>
            </li>
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

/** Names for authors as the API writes them, member:{id}. */
function useAuthors(): (author: string) => string {
  const { t } = useTranslation();
  const members = useMembers();
  const names = new Map(members.data?.pages.flatMap((page) => page.items).map(({ id, name }) => [id, name]));
  return (author) => names.get(author.replace(/^member:/, '')) ?? t('ticket.somebody');
}
