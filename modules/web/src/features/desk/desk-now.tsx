import { useCall } from './call';
import { IdleCard } from './idle-card';
import { RingingCard } from './ringing-card';
import { TalkCard } from './talk-card';
import { WrapUpCard } from './wrap-up-card';

/** What the agent does now, as one card. */
export function DeskNow() {
  const call = useCall();
  const { presence, offer, work, skew, missed, link, line, actions, wrapUp, padShown, asksToEnd, showPresence } = call;
  if (!presence) return null;
  if (offer && presence.state !== 'talking') {
    return (
      <RingingCard offer={offer} since={presence.since} skew={skew} answer={actions.answer} decline={actions.decline} />
    );
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
