import { Skeleton, Stack, Text } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from '../../api/search';
import { useSession } from '../../session/session';
import { Empty } from '../../ui/empty';
import { Highlighted } from '../../ui/highlighted';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import classes from './search.module.css';

/** What was found, by kind, with the words marked. */
export function SearchResults({ words }: { words: string }) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const { data, error, isLoading, refetch } = useSearch(words, 25);
  if (error) return <ProblemNote failure={error} again={() => void refetch()} />;
  if (isLoading || !data) return <Skeleton height={240} />;
  const some = data.contacts.length + data.tickets.length + data.notes.length > 0;
  if (!some) return <Empty icon={IconSearchOff} text={t('search.none')} />;
  const at = (path: string) => `/t/${tenant}/${path}`;
  return (
    <Stack>
      <Group title={t('search.contacts')} some={data.contacts.length > 0}>
        {data.contacts.map(({ id, found }) => (
          <Row key={id} to={at(`contacts/${id}`)}>
            <Highlighted parts={found} />
          </Row>
        ))}
      </Group>
      <Group title={t('search.tickets')} some={data.tickets.length > 0}>
        {data.tickets.map(({ id, number, status, found }) => (
          <Row key={id} to={at(`tickets/${id}`)} aside={t(`ticketStatus.${status}`)}>
            #{number} <Highlighted parts={found} />
          </Row>
        ))}
      </Group>
      <Group title={t('search.notes')} some={data.notes.length > 0}>
        {data.notes.map(({ ticket, number, found }) => (
          <Row key={ticket + found.map(({ text }) => text).join('')} to={at(`tickets/${ticket}`)} aside={`#${number}`}>
            <Highlighted parts={found} />
          </Row>
        ))}
      </Group>
    </Stack>
  );
}

function Group({ title, some, children }: { title: string; some: boolean; children: ReactNode }) {
  return some ? <Panel title={title}>{children}</Panel> : null;
}

function Row({ to, aside, children }: { to: string; aside?: string; children: ReactNode }) {
  return (
    <Link to={to as string} className={classes.row}>
      <span className={classes.text}>{children}</span>
      {aside ? (
        <Text span size="sm" c="dimmed">
          {aside}
        </Text>
      ) : null}
    </Link>
  );
}
