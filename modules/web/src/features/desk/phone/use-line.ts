import { useMutation } from '@tanstack/react-query';
import { cancelOwnPhone, muteAtCarrier, ringOwnPhone } from '../../../api/line';
import { invitationTo } from '../../../api/post-invitation';
import { useSession } from '../../../session/session';
import { useDesk } from '../desk';
import { own } from '../talk';
import { useAgentsPhone } from './answer-by';
import { usePhoneHolder } from './holder-context';
import type { PhoneState } from './phone';
import { usePhone, usePhoneState } from './phone-context';

/** By what the agent hears and is heard now: this window, another one, or the agent's own telephone. */
export function useLine() {
  const { presence, talk, agent } = useDesk();
  const { api, tenant } = useSession();
  const holder = usePhoneHolder();
  const phone = usePhone();
  const here = usePhoneState();
  const number = useAgentsPhone();
  const talkIn = presence?.state === 'talking' ? presence.interaction : undefined;
  const me = talk && talk.interaction === talkIn ? own(talk, agent) : undefined;
  const byPhone = me?.phone ?? undefined;
  const call = talkIn ?? '';
  const ring = useMutation({ mutationFn: () => ringOwnPhone(api, tenant, call) });
  const state: PhoneState =
    byPhone === 'on' ? { kind: 'live', muted: me?.muted ?? false, reconnecting: false, byPhone: true } : here;
  return {
    state,
    /** Another window has the sound. */
    elsewhere: !holder.mine && here.kind === 'idle' && byPhone !== 'on',
    rings: byPhone === 'ringing',
    number,
    talkIn,
    ring,
    cancel: () => void cancelOwnPhone(api, tenant, call).catch(() => undefined),
    take: holder.take,
    /** From the telephone, or after a failure, back to this window. */
    come: () => {
      holder.take();
      void invitationTo(api, tenant, call)
        .then((invitation) => phone.come(invitation))
        // no longer expected: the state that says so is on its way
        .catch(() => undefined);
    },
    mute: () => {
      if (state.kind !== 'live') return;
      if (state.byPhone) void muteAtCarrier(api, tenant, call, !state.muted).catch(() => undefined);
      else phone.mute(!state.muted);
    },
  };
}
