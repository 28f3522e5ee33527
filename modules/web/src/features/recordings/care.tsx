import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconEar, IconLock, IconLockOpen, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recording } from '../../api/types';
import { DeletionDialog } from './deletion-dialog';
import { HoldDialog } from './hold-dialog';
import { ListenedDialog } from './listened-dialog';

type Opened = { what: 'hold' | 'listened' | 'deletion'; recording?: Recording };

interface Props {
  interaction: string;
  /** Recordings of one call. */
  of: Recording[];
}

/** What somebody may do who answers for recordings: keep them, delete them, see who listened. */
export function Care({ interaction, of }: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Opened>();
  const held = of.some(({ legalHold }) => legalHold);
  const close = () => setOpened(undefined);
  const recording = opened?.recording;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={32} aria-label={t('recordings.care')}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={held ? <IconLockOpen size={16} /> : <IconLock size={16} />}
            onClick={() => setOpened({ what: 'hold' })}
          >
            {t(held ? 'hold.lift' : 'hold.place')}
          </Menu.Item>
          {of.map((each, place) => (
            <Parts
              key={each.id}
              number={of.length > 1 ? place + 1 : undefined}
              recording={each}
              held={held}
              open={setOpened}
            />
          ))}
        </Menu.Dropdown>
      </Menu>
      {opened?.what === 'hold' ? <HoldDialog interaction={interaction} held={held} close={close} /> : null}
      {opened?.what === 'listened' && recording ? (
        <ListenedDialog interaction={interaction} recording={recording.id} close={close} />
      ) : null}
      {opened?.what === 'deletion' && recording ? (
        <DeletionDialog interaction={interaction} recording={recording.id} close={close} />
      ) : null}
    </>
  );
}

interface PartsProps {
  /** When there are several of one call. */
  number?: number;
  recording: Recording;
  held: boolean;
  open: (what: Opened) => void;
}

function Parts({ number, recording, held, open }: PartsProps) {
  const { t } = useTranslation();
  const which = number === undefined ? '' : ` (${number})`;
  return (
    <>
      <Menu.Item leftSection={<IconEar size={16} />} onClick={() => open({ what: 'listened', recording })}>
        {t('listened.title')}
        {which}
      </Menu.Item>
      {recording.state === 'STORED' || recording.state === 'LOST' ? (
        <Menu.Item
          color="var(--breach-text)"
          leftSection={<IconTrash size={16} />}
          disabled={held}
          onClick={() => open({ what: 'deletion', recording })}
        >
          {t('deletion.open')}
          {which}
        </Menu.Item>
      ) : null}
    </>
  );
}
