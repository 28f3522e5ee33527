import { Button, Skeleton, Switch } from '@mantine/core';
import { IconDeviceTv, IconMessage } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session';
import { ProblemNote } from '../../ui/problem-note';
import { Agents } from './agents';
import { Alerts } from './alerts';
import { DayLog } from './day-log';
import classes from './floor.module.css';
import { MessageDialog } from './message-dialog';
import { Queues } from './queues';
import { RaisedHands } from './raised-hands';
import { useFloor } from './use-floor';

const SOUND = 'floor-sound';

/** The whole floor as it is now. */
export function Floor() {
  const { storage } = useSession();
  const { floor, skew, refused } = useFloor();
  const [sound, setSound] = useState(() => storage.read<boolean>(SOUND) ?? true);
  const [writes, setWrites] = useState(false);
  if (refused) return <ProblemNote failure={new Error(refused.detail)} />;
  if (!floor) return <Skeleton height={320} />;
  const hears = (on: boolean) => {
    setSound(on);
    storage.write(SOUND, on);
  };
  return (
    <>
      <RaisedHands help={floor.help} skew={skew} sound={sound} />
      <Alerts floor={floor} />
      <FloorTools write={() => setWrites(true)} sound={sound} hears={hears} />
      <div className={classes.columns}>
        <div className={classes.stack}>
          <Agents floor={floor} skew={skew} />
        </div>
        <div className={classes.stack}>
          <Queues floor={floor} skew={skew} />
          <DayLog floor={floor} />
        </div>
      </div>
      <MessageDialog opened={writes} close={() => setWrites(false)} queues={floor.queues} />
    </>
  );
}

function FloorTools({ write, sound, hears }: { write: () => void; sound: boolean; hears: (on: boolean) => void }) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  return (
    <div className={classes.alert}>
      <Button variant="default" leftSection={<IconMessage size={16} aria-hidden />} onClick={write}>
        {t('floor.message')}
      </Button>
      <Button
        variant="default"
        component={Link}
        to={`/t/${tenant}/wallboard`}
        target="_blank"
        leftSection={<IconDeviceTv size={16} aria-hidden />}
      >
        {t('wallboard.title')}
      </Button>
      <Switch label={t('floor.sound')} checked={sound} onChange={(event) => hears(event.currentTarget.checked)} />
    </div>
  );
}
