import { Skeleton } from '@mantine/core';
import { IconWaveSine } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFoundRecordings } from '../../api/find-recordings';
import { Empty } from '../../ui/empty';
import { More } from '../../ui/more';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { When } from '../../ui/when';
import classes from './player.module.css';
import { Recorded } from './recorded';
import { useLeads, useWho } from './who';

/** What the contact said before, as far as whoever looks may hear it. */
export function RecordingsOfContact({ contact }: { contact: string }) {
  const { t } = useTranslation();
  const found = useFoundRecordings({ contact });
  const leads = useLeads();
  const who = useWho();
  const items = found.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Panel title={t('recordings.ofContact')}>
      {found.error ? <ProblemNote failure={found.error} again={() => void found.refetch()} /> : null}
      {found.isLoading ? <Skeleton height={80} /> : null}
      {found.isSuccess && items.length === 0 ? (
        <Empty icon={IconWaveSine} text={t('recordings.noneOfContact')} />
      ) : null}
      <ul className={classes.list}>
        {items.map(({ recording, interaction, queue, agent }) => (
          <li key={recording.id}>
            <div className={classes.title}>
              <strong>{t(`recordingKind.${recording.kind}`)}</strong>
              <span className={classes.facts}>
                <When at={recording.startedAt} />
                {queue ? <span>{queue}</span> : null}
                {agent && leads ? <span>{who(agent)}</span> : null}
              </span>
            </div>
            <Recorded interaction={interaction} recording={recording} page="contact" mayDownload={leads} />
          </li>
        ))}
      </ul>
      <More list={found} />
    </Panel>
  );
}
