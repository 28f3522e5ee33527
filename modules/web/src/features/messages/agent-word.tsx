import { CloseButton, Text } from '@mantine/core';
import { IconMessage, IconUserCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { OWN_MESSAGES } from '../../api/list-own-messages';
import { useReadMessage } from '../../api/read-message';
import { useConnection } from '../../push/push';
import classes from './messages.module.css';
import { hear, type Note, SILENCE, type Word, without } from './word';

type Step = { put: string } | { heard: Parameters<typeof hear>[1] };

const WordContext = createContext<{ word: Word; put: (id: string) => void } | undefined>(undefined);

/** What the agent of this tab was told by supervisors. */
export function useWord() {
  const word = useContext(WordContext);
  if (!word) throw new Error('outside the tab of an agent');
  return word;
}

/** Hears supervisors, and shows what they say beside whatever page is open, without taking the focus. */
export function AgentWord({ children }: { children: ReactNode }) {
  const connection = useConnection();
  const answers = useQueryClient();
  const [word, step] = useReducer(
    (now: Word, next: Step) => ('put' in next ? without(now, next.put) : hear(now, next.heard)),
    SILENCE,
  );
  useEffect(
    () =>
      connection.listen((message) => {
        step({ heard: message });
        if (message.type === 'message') void answers.invalidateQueries({ queryKey: OWN_MESSAGES });
      }),
    [connection, answers],
  );
  const put = (id: string) => step({ put: id });
  return (
    <WordContext.Provider value={{ word, put }}>
      {children}
      <div className={classes.notes} role="status">
        {word.notes.map((note) => (
          <OneNote key={note.id} note={note} put={put} />
        ))}
      </div>
    </WordContext.Provider>
  );
}

function OneNote({ note, put }: { note: Note; put: (id: string) => void }) {
  const { t } = useTranslation();
  const read = useReadMessage();
  const away = () => {
    put(note.id);
    if (note.kind === 'message') read.mutate(note.id);
  };
  const Icon = note.kind === 'message' ? IconMessage : IconUserCheck;
  return (
    <div className={classes.note}>
      <Icon size={20} aria-hidden />
      <div>
        <Text fw={600} size="sm">
          {useTitle(note)}
        </Text>
        {note.kind === 'message' ? <Text className={classes.text}>{note.text}</Text> : null}
      </div>
      <CloseButton size="md" aria-label={t(note.kind === 'message' ? 'word.read' : 'word.close')} onClick={away} />
    </div>
  );
}

function useTitle(note: Note): string {
  const { t } = useTranslation();
  if (note.kind === 'message') return t('word.from', { name: note.from });
  if (note.kind === 'coming') return t('word.coming', { name: note.by });
  const state = note.state === 'signed-out' ? t('floor.signedOut') : t(`states.${note.state as 'away'}`);
  const reason = note.reason ? ` · ${t(`reasons.${note.reason as 'lunch'}`, { defaultValue: note.reason })}` : '';
  return t('word.setBy', { name: note.by, state: state + reason });
}
