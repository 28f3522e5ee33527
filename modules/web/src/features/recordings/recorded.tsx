import { Skeleton } from '@mantine/core';
import { IconClock, IconLock, IconPlayerPause, IconTrash } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListeningPage } from '../../api/post-listening-link';
import type { Recording } from '../../api/types';
import { When } from '../../ui/when';
import classes from './player.module.css';
import { useWho } from './who';

const Player = lazy(() => import('./player'));

interface Props {
  interaction: string;
  recording: Recording;
  page: ListeningPage;
  mayDownload: boolean;
}

/** One recording as it stands: played when its sound is here, and otherwise the truth about it. */
export function Recorded({ interaction, recording, page, mayDownload }: Props) {
  const { t } = useTranslation();
  if (recording.state === 'STORED') {
    return (
      <>
        <Suspense fallback={<Skeleton height={140} />}>
          <Player interaction={interaction} recording={recording} page={page} mayDownload={mayDownload} />
        </Suspense>
        {recording.pauses.length > 0 ? (
          <Note icon={<IconPlayerPause size={16} />}>{t('player.hasPauses', { count: recording.pauses.length })}</Note>
        ) : null}
        {recording.legalHold ? <Note icon={<IconLock size={16} />}>{t('player.held')}</Note> : null}
      </>
    );
  }
  if (recording.state === 'DELETED' || recording.state === 'DELETING') return <Gone recording={recording} />;
  return <Note icon={<IconClock size={16} />}>{t(`recordingState.${recording.state}`)}</Note>;
}

function Gone({ recording: { gone } }: { recording: Recording }) {
  const { t } = useTranslation();
  const who = useWho();
  const reason =
    gone?.by === 'retention' || gone?.by === 'erasure'
      ? t(`player.goneBy.${gone.by}`)
      : t('player.goneBy.person', { who: who(gone?.by), reason: gone?.reason ?? '–' });
  return (
    <Note icon={<IconTrash size={16} />}>
      {reason} {gone?.at ? <When at={gone.at} /> : null}
    </Note>
  );
}

function Note({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className={classes.note}>
      <span aria-hidden>{icon}</span>
      <span>{children}</span>
    </p>
  );
}
