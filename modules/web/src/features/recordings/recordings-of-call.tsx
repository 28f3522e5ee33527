import { Skeleton } from '@mantine/core';
import { IconMicrophoneOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../api/client';
import { useRecordings } from '../../api/list-recordings';
import type { ListeningPage } from '../../api/post-listening-link';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { When } from '../../ui/when';
import { Care } from './care';
import classes from './player.module.css';
import { Recorded } from './recorded';
import { useLeads } from './who';

interface Props {
  interaction: string;
  page: ListeningPage;
}

/** Everything that was recorded of a call, as far as whoever looks may hear it. */
export function RecordingsOfCall({ interaction, page }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useRecordings(interaction);
  const leads = useLeads();
  const refused = error instanceof Refused && error.kind === 'recording-unknown';
  const none = data?.length === 0 || refused;
  return (
    <Panel
      title={t('recordings.ofCall')}
      aside={leads && data?.[0] ? <Care interaction={interaction} of={data} /> : null}
    >
      {none ? (
        <Empty icon={IconMicrophoneOff} text={t(refused ? 'recordings.noneOfContact' : 'recordings.noneOfCall')} />
      ) : null}
      {error && !none ? <ProblemNote failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={140} /> : null}
      <ul className={classes.list}>
        {data?.map((recording) => (
          <li key={recording.id}>
            <div className={classes.title}>
              <strong>{t(`recordingKind.${recording.kind}`)}</strong>
              <span className={classes.facts}>
                <When at={recording.startedAt} seconds />
              </span>
            </div>
            <Recorded interaction={interaction} recording={recording} page={page} mayDownload={leads} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
