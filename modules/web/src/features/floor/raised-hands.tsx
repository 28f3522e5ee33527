import { Button, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEndHelp } from '../../api/end-help';
import type { FloorHelp } from '../../api/floor-types';
import { useTakeHelp } from '../../api/take-help';
import { Timer } from '../../ui/timer';
import classes from './floor.module.css';
import { MessageDialog } from './message-dialog';
import { softTone } from './soft-tone';
import { useSupervision } from './supervision';

/** Agents who want help, before everything else on the page. One soft tone tells of a new one. */
export function RaisedHands({ help, skew, sound }: { help: readonly FloorHelp[]; skew: number; sound: boolean }) {
  const { t } = useTranslation();
  const known = useRef<Set<string> | undefined>(undefined);
  const [said, say] = useState('');
  useEffect(() => {
    const before = known.current ?? new Set(help.map((each) => each.id));
    const fresh = help.filter((each) => !before.has(each.id));
    known.current = new Set(help.map((each) => each.id));
    if (fresh.length === 0) return;
    say(fresh.map((each) => t('floor.wantsHelp', { name: each.name })).join(' '));
    if (sound) softTone();
  }, [help, sound, t]);
  return (
    <>
      <div className="only-heard" role="alert">
        {said}
      </div>
      {help.map((each) => (
        <Hand key={each.id} hand={each} skew={skew} />
      ))}
    </>
  );
}

function Hand({ hand, skew }: { hand: FloorHelp; skew: number }) {
  const { t } = useTranslation();
  const { begin } = useSupervision();
  const take = useTakeHelp();
  const end = useEndHelp();
  const [writes, setWrites] = useState(false);
  const { agent, name, interaction } = hand;
  return (
    <section className={classes.hand} aria-label={t('floor.wantsHelp', { name })}>
      <IconHandStop size={22} aria-hidden />
      <Text fw={700}>{t('floor.wantsHelp', { name })}</Text>
      <Timer since={hand.since} skew={skew} />
      {hand.words ? <Text>“{hand.words}”</Text> : null}
      {hand.takenBy ? <Text>{t('floor.takenBy', { name: hand.takenBy })}</Text> : null}
      <Button
        ml="auto"
        size="xs"
        onClick={() => take.mutate(hand.id, { onSuccess: () => begin({ interaction, agent, name }, 'listen') })}
      >
        {t('floor.listenIn')}
      </Button>
      <Button size="xs" variant="default" onClick={() => setWrites(true)}>
        {t('floor.message')}
      </Button>
      <Button size="xs" variant="default" onClick={() => end.mutate(hand.id)}>
        {t('floor.lower')}
      </Button>
      <MessageDialog opened={writes} close={() => setWrites(false)} to={{ agent, name }} />
    </section>
  );
}
