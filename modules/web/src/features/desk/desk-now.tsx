import { Skeleton } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { useFollowUp } from '../../api/get-follow-up';
import { useCall } from './call';
import { IdleCard } from './idle-card';
import { RingingCard } from './ringing-card';

const talkCard = () => import('./talk-card');
const wrapUpCard = () => import('./wrap-up-card');
const callbackCard = () => import('./callback-card');
const CallbackCard = lazy(() => callbackCard().then((module) => ({ default: module.CallbackCard })));
const TalkCard = lazy(() => talkCard().then((module) => ({ default: module.TalkCard })));
const WrapUpCard = lazy(() => wrapUpCard().then((module) => ({ default: module.WrapUpCard })));

/** What the agent does now, as one card. Those of a talk are loaded once the desk stands, before there is one. */
export function DeskNow() {
  useEffect(() => {
    void talkCard();
    void wrapUpCard();
    void callbackCard();
  }, []);
  return (
    <Suspense fallback={<Skeleton height={320} />}>
      <Now />
    </Suspense>
  );
}

function Now() {
  const call = useCall();
  const { presence, offer, work, skew, missed, link, line, actions, wrapUp, padShown, asksToEnd, showPresence } = call;
  const followUp = useFollowUp(work?.preview.callback ? work.preview.followUp : undefined);
  if (!presence) return null;
  if (offer && presence.state !== 'talking') {
    return (
      <RingingCard offer={offer} since={presence.since} skew={skew} answer={actions.answer} decline={actions.decline} />
    );
  }
  const toCall = work?.preview.callback && line.kind === 'idle' && followUp.data?.state !== 'calling';
  if (presence.state === 'talking' && work && toCall) {
    return <CallbackCard key={work.interaction} presence={presence} work={work} skew={skew} />;
  }
  if (presence.state === 'talking') {
    return (
      <TalkCard
        presence={presence}
        work={work}
        contact={call.contact}
        skew={skew}
        phone={line}
        talk={call.control}
        padShown={padShown}
        asksToEnd={asksToEnd}
        on={actions}
      />
    );
  }
  if (presence.state === 'wrap-up' && presence.interaction) {
    return (
      <WrapUpCard
        key={presence.interaction}
        ref={wrapUp}
        presence={presence}
        interaction={presence.interaction}
        work={work}
        contact={call.contact}
        unreached={call.unreached}
        skew={skew}
      />
    );
  }
  return (
    <IdleCard
      presence={presence}
      skew={skew}
      missed={missed}
      enabled={link.kind === 'open'}
      unreached={call.unreached}
      ready={actions.ready}
      callOut={() => call.callOut({})}
      away={() => showPresence(true)}
    />
  );
}
