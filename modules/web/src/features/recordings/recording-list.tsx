import { Skeleton, Table } from '@mantine/core';
import { IconLock, IconWaveSine } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RecordingFilter, useFoundRecordings } from '../../api/find-recordings';
import type { FoundRecording } from '../../api/types';
import { useSession } from '../../session/session';
import { span } from '../../ui/clock';
import { Empty } from '../../ui/empty';
import { More } from '../../ui/more';
import panel from '../../ui/panel.module.css';
import { readable } from '../../ui/phone-number';
import { ProblemNote } from '../../ui/problem-note';
import { When } from '../../ui/when';
import { Wide } from '../../ui/wide';
import { Care } from './care';
import { Recorded } from './recorded';
import classes from './recordings.module.css';
import { useWho } from './who';

const COLUMNS = 8;

/** Recordings that are looked for; one of them is open and can be heard. */
export function RecordingList({ filter }: { filter: RecordingFilter }) {
  const { t } = useTranslation();
  const found = useFoundRecordings(filter);
  const [opened, setOpened] = useState<string>();
  const items = found.data?.pages.flatMap(({ items }) => items) ?? [];
  if (found.error) return <ProblemNote failure={found.error} again={() => void found.refetch()} />;
  return (
    <div className={panel.panel} style={{ padding: 8 }}>
      {found.isLoading ? <Skeleton height={240} /> : null}
      {found.isSuccess && items.length === 0 ? (
        <Empty icon={IconWaveSine} text={t('recordings.none')} next={t('recordings.noneNext')} />
      ) : null}
      {items.length > 0 ? (
        <Wide name={t('areas.recordings')} least={900}>
          <Table verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('recordings.began')}</Table.Th>
                <Table.Th>{t('recordings.contact')}</Table.Th>
                <Table.Th>{t('recordings.queue')}</Table.Th>
                <Table.Th>{t('recordings.agent')}</Table.Th>
                <Table.Th>{t('recordings.outcome')}</Table.Th>
                <Table.Th ta="right">{t('recordings.length')}</Table.Th>
                <Table.Th>{t('recordings.state')}</Table.Th>
                <Table.Th>
                  <span className="only-heard">{t('recordings.care')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((each) => (
                <Row
                  key={each.recording.id}
                  found={each}
                  opened={opened === each.recording.id}
                  toggle={() => setOpened(opened === each.recording.id ? undefined : each.recording.id)}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Wide>
      ) : null}
      <More list={found} />
    </div>
  );
}

function Row({ found, opened, toggle }: { found: FoundRecording; opened: boolean; toggle: () => void }) {
  const { t } = useTranslation();
  const who = useWho();
  const { recording } = found;
  return (
    <>
      <Table.Tr data-opened={opened || undefined} className={classes.row}>
        <Table.Td>
          <button type="button" className={classes.open} aria-expanded={opened} onClick={toggle}>
            <When at={recording.startedAt} />
          </button>
        </Table.Td>
        <Table.Td>
          <ContactLink found={found} />
        </Table.Td>
        <Table.Td>{found.queue ?? '–'}</Table.Td>
        <Table.Td>{found.agent ? who(found.agent) : '–'}</Table.Td>
        <Table.Td>{found.outcome ? t(`outcomes.${found.outcome}`) : t('recordings.lasts')}</Table.Td>
        <Table.Td ta="right">{recording.seconds ? span(recording.seconds * 1000) : '–'}</Table.Td>
        <Table.Td>
          <span className={classes.state}>
            {t(`recordingShort.${recording.state}`)}
            {recording.legalHold ? <IconLock size={16} role="img" aria-label={t('hold.on')} /> : null}
          </span>
        </Table.Td>
        <Table.Td>
          <Care interaction={found.interaction} of={[recording]} />
        </Table.Td>
      </Table.Tr>
      {opened ? (
        <Table.Tr>
          <Table.Td colSpan={COLUMNS} className={classes.drawer}>
            <Recorded interaction={found.interaction} recording={recording} page="recordings" mayDownload />
            <ToCall found={found} />
          </Table.Td>
        </Table.Tr>
      ) : null}
    </>
  );
}

function ContactLink({ found: { contact, contactName, contactNumber } }: { found: FoundRecording }) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const name = contactName ?? (contactNumber ? readable(contactNumber) : t('recordings.unknown'));
  return contact ? <Link to={`/t/${tenant}/contacts/${contact}` as string}>{name}</Link> : name;
}

function ToCall({ found: { interaction } }: { found: FoundRecording }) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  return (
    <p className={classes.toCall}>
      <Link to={`/t/${tenant}/interactions/${interaction}` as string}>{t('recordings.toCall')}</Link>
    </p>
  );
}
