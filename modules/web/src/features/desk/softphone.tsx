import { useEffect } from 'react';
import { Refused } from '../../api/client';
import { invitationTo } from '../../api/post-invitation';
import { useSession } from '../../session/session';
import { useDesk, useDeskConnection } from './desk';
import { usePhoneHolder } from './phone/holder-context';
import { usePhone, usePhoneState } from './phone/phone-context';
import { ring, ringback } from './phone/ring';
import { own } from './talk';

const INVITATION_IS_LATE = 1000;
const LONGEST_WAIT = 8000;

/** Joins calls, comes back to them and leaves them as the desk's state says; shows nothing. */
export function Softphone() {
  const { presence, invitation, offer, talk, agent } = useDesk();
  const connection = useDeskConnection();
  const { api, tenant } = useSession();
  const phone = usePhone();
  const line = usePhoneState();
  const { mine } = usePhoneHolder();
  const talkIn = presence?.state === 'talking' ? presence.interaction : undefined;
  const invited = mine && invitation && invitation.interaction === talkIn ? invitation : undefined;
  const known = presence !== undefined;

  useEffect(() => {
    if (invited) void phone.come(invited);
    else if (known && !talkIn) phone.leave();
  }, [phone, invited, known, talkIn]);

  // a page that was loaded anew, a line that was lost, the telephone taken from another window: the desk is in a talk
  // and this window has no sound, so it asks to be let in
  const apart = Boolean(
    talkIn && mine && connection && (line.kind === 'idle' || (line.kind === 'failed' && line.why === 'carrier')),
  );
  useEffect(() => {
    if (!apart || !talkIn) return;
    let tries = 0;
    let timer = setTimeout(ask, INVITATION_IS_LATE);
    async function ask() {
      try {
        await phone.come(await invitationTo(api, tenant, talkIn as string));
      } catch (failure) {
        // no longer expected: the state that says so is on its way
        if (failure instanceof Refused && failure.problem.status < 500) return;
        timer = setTimeout(ask, Math.min(LONGEST_WAIT, INVITATION_IS_LATE * 2 ** tries++));
      }
    }
    return () => clearTimeout(timer);
  }, [api, tenant, phone, talkIn, apart]);

  const rings = talk?.direction === 'internal' && talk.state === 'dialling' && own(talk, agent)?.leads;
  useEffect(() => (rings && mine ? ringback() : undefined), [rings, mine]);
  useEffect(() => (offer && mine ? ring() : undefined), [offer, mine]);
  return null;
}
