import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import { useHangUp } from '../../api/hang-up';
import { type CallKey, useCallKeys } from '../../ui/call-keys';
import { useDesk, useDeskConnection } from './desk';
import { NOTE_FIELD } from './note';
import { PhoneHolderProvider, usePhoneHolder } from './phone/holder-context';
import { usePhone } from './phone/phone-context';
import { useLine } from './phone/use-line';
import { useTalkActions } from './talk-actions';
import type { WrapUpKeys } from './wrap-up-card';

type TheCall = ReturnType<typeof useTheCall>;

const CallContext = createContext<TheCall | undefined>(undefined);

/** Lets every page see the present call; its keys work on all of them. */
export function CallProvider({ children }: { children: ReactNode }) {
  return (
    <PhoneHolderProvider>
      <TheCall>{children}</TheCall>
    </PhoneHolderProvider>
  );
}

function TheCall({ children }: { children: ReactNode }) {
  return <CallContext.Provider value={useTheCall()}>{children}</CallContext.Provider>;
}

/** The present call, or that there is none. */
export function useCall(): TheCall {
  const call = useContext(CallContext);
  if (!call) throw new Error('outside the desk');
  return call;
}

/** Everything an agent does with the present call, by mouse and by keyboard. */
function useTheCall() {
  const desk = useDesk();
  const connection = useDeskConnection();
  const phone = usePhone();
  const way = useLine();
  const line = way.state;
  const holder = usePhoneHolder();
  const hangUp = useHangUp();
  const [padShown, setPadShown] = useState(false);
  const [asksToEnd, setAsksToEnd] = useState(false);
  const [presenceShown, showPresence] = useState(false);
  const [callingOut, setCallingOut] = useState<{ number?: string }>();
  const wrapUp = useRef<WrapUpKeys>(null);
  const { presence, offer, talk } = desk;
  const control = useTalkActions();
  const talking = presence?.state === 'talking';
  const canCallOut = desk.link.kind === 'open' && presence !== undefined && !talking && presence.state !== 'offered';
  const callOut = (to: { number?: string } | undefined) => (canCallOut || !to) && setCallingOut(to);

  const actions = {
    ready: () => connection?.say({ type: 'ready' }),
    away: (reason: string) => connection?.say({ type: 'away', reason }),
    answer: () => {
      if (!offer) return;
      // where one answers one wants to talk
      holder.take();
      connection?.say({ type: 'accept', offer: offer.offer });
    },
    decline: () => offer && connection?.say({ type: 'decline', offer: offer.offer }),
    mute: way.mute,
    pad: () => setPadShown((shown) => !shown),
    press: (key: string) => phone.press(key),
    askToEnd: setAsksToEnd,
    end: () => {
      setAsksToEnd(false);
      if (presence?.interaction) hangUp.mutate(presence.interaction, { onError: () => phone.leave() });
    },
    comeAgain: way.come,
  };

  const keys: Partial<Record<CallKey, () => void>> = {
    A: actions.answer,
    D: actions.decline,
    O: () => callOut({}),
    M: actions.mute,
    H: () => control.act(control.now?.customer?.held ? 'resume' : 'hold'),
    T: () => control.ask('transfer'),
    C: () => control.ask('consult'),
    K: talking ? actions.pad : undefined,
    N: () => document.getElementById(NOTE_FIELD)?.focus(),
    E: talking ? () => (control.now?.phase === 'dialling' ? actions.end() : setAsksToEnd(true)) : undefined,
    W: () => wrapUp.current?.save(),
    P: () => showPresence(true),
  };
  useCallKeys(keys);
  return {
    ...desk,
    line,
    actions,
    control,
    /** Whom the present call is with. */
    contact: (talk?.interaction === presence?.interaction ? talk?.contact : undefined) ?? undefined,
    wrapUp,
    presenceShown,
    showPresence,
    canCallOut,
    callOut,
    callingOut: canCallOut ? callingOut : undefined,
    padShown: padShown && talking,
    asksToEnd: asksToEnd && talking,
  };
}
