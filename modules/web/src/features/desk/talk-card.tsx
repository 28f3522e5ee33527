import { IconPhoneOutgoing, IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Timer } from '../../ui/timer';
import { CallCard } from './call-card';
import { EndDialog } from './end-dialog';
import { Hears } from './hears';
import { Keypad } from './keypad';
import { LineNote } from './line-note';
import type { Presence } from './messages';
import { NoteField } from './note-field';
import type { PhoneState } from './phone/phone';
import { RecordingLight } from './recording-light';
import type { Work } from './state';
import { StepCard } from './step-card';
import classes from './talk.module.css';
import type { TalkActions } from './talk-actions';
import { TalkControls } from './talk-controls';
import { TalkPeople, useNames } from './talk-people';
import { useCaller, WorkFacts } from './work-facts';

interface Props {
  presence: Presence;
  work?: Work;
  /** The customer's, when known. */
  contact?: string;
  skew: number;
  phone: PhoneState;
  talk: TalkActions;
  padShown: boolean;
  asksToEnd: boolean;
  on: {
    mute: () => void;
    pad: () => void;
    press: (key: string) => void;
    end: () => void;
    askToEnd: (asks: boolean) => void;
    comeAgain: () => void;
  };
}

/** The agent talks: who is there, what can be done, a note beside. */
export function TalkCard({ presence, work, contact, skew, phone, talk, padShown, asksToEnd, on }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const caller = useCaller(work?.preview ?? { contact });
  const live = phone.kind === 'live';
  const { now } = talk;
  const customer = now?.customer;
  const title = customer?.label ?? (work || contact ? caller.name : names(now?.others[0] ?? customer));
  return (
    <CallCard
      state="talking"
      accent={
        customer?.held && now?.phase === 'held'
          ? { token: 'hold', icon: IconPlayerPause, word: t('talk.onHold') }
          : now?.phase === 'dialling'
            ? { token: 'ringing', icon: IconPhoneOutgoing, word: t('talk.dialling') }
            : undefined
      }
      title={now ? title : t('call.inCall')}
      subtitle={caller.number}
      time={<Timer since={(now?.phase === 'held' && customer?.heldSince) || presence.since} skew={skew} />}
    >
      <LineNote phone={phone} again={on.comeAgain} />
      {now ? (
        <div>
          <TalkPeople now={now} skew={skew} />
          <Hears now={now} />
        </div>
      ) : null}
      <TalkControls
        talk={talk}
        phone={phone}
        padShown={padShown}
        mute={on.mute}
        pad={on.pad}
        end={() => (customer && now?.others.length ? on.askToEnd(true) : on.end())}
      />
      <StepCard talk={talk} />
      {padShown && live ? <Keypad press={on.press} /> : null}
      {presence.interaction ? <RecordingLight interaction={presence.interaction} /> : null}
      {work?.preview.note ? <p className={classes.note}>{work.preview.note}</p> : null}
      {work && !work.preview.internal ? <WorkFacts work={work} skew={skew} waiting={false} /> : null}
      {presence.interaction && customer ? <NoteField interaction={presence.interaction} /> : null}
      <EndDialog
        opened={asksToEnd}
        now={now}
        name={title}
        close={() => on.askToEnd(false)}
        end={on.end}
        leave={() => {
          on.askToEnd(false);
          talk.act('complete');
        }}
      />
    </CallCard>
  );
}
