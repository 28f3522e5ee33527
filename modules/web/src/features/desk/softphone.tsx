import { useEffect, useRef } from 'react';
import { Refused } from '../../api/client';
import { ringOwnPhone } from '../../api/line';
import { invitationTo } from '../../api/post-invitation';
import { sendLineQuality } from '../../api/post-line-quality';
import type { Invitation } from '../../api/types';
import { useSession } from '../../session/session';
import { useDesk } from './desk';
import { useAnswersByPhone } from './phone/answer-by';
import { isApart } from './phone/apart';
import { usePhoneHolder } from './phone/holder-context';
import type { LineMeasured } from './phone/phone';
import { usePhone, usePhoneState } from './phone/phone-context';
import { ring, ringback } from './phone/ring';
import { own } from './talk';

const AFTER_FIRST_SIGHT = 500;
const INVITATION_IS_LATE = 1000;
const LONGEST_WAIT = 8000;
const REFUSALS = 3;

/** Joins calls, comes back to them and leaves them as the desk's state says; shows nothing. */
export function Softphone() {
  const { presence, invitation, offer, talk, agent } = useDesk();
  const { api, tenant } = useSession();
  const phone = usePhone();
  const line = usePhoneState();
  const { mine } = usePhoneHolder();
  const [answersByPhone] = useAnswersByPhone();
  const talkIn = presence?.state === 'talking' ? presence.interaction : undefined;
  const me = talk && talk.interaction === talkIn ? own(talk, agent) : undefined;
  const byPhone = Boolean(me?.phone);
  const used = useRef<Invitation>(undefined);
  const known = presence !== undefined;

  useEffect(() => {
    if (!known) return;
    const timer = setTimeout(phone.prepare, AFTER_FIRST_SIGHT);
    return () => clearTimeout(timer);
  }, [phone, known]);

  useEffect(() => {
    if (known && !talkIn) phone.leave();
    if (!invitation || invitation.interaction !== talkIn || used.current === invitation) return;
    // good once, for the window that has the telephone when it comes; whoever needs one later asks for another
    used.current = invitation;
    if (!mine || byPhone) return;
    if (answersByPhone) void ringOwnPhone(api, tenant, invitation.interaction).catch(() => phone.come(invitation));
    else void phone.come(invitation);
  }, [phone, invitation, mine, byPhone, known, talkIn, api, tenant, answersByPhone]);

  const apart = isApart({ mine, talking: talkIn !== undefined, line, me, answersByPhone });
  useEffect(() => {
    if (!apart || !talkIn) return;
    let tries = 0;
    let timer = setTimeout(ask, INVITATION_IS_LATE);
    async function ask() {
      try {
        await phone.come(await invitationTo(api, tenant, talkIn as string));
      } catch (failure) {
        // not expected yet, or no longer: the state that says so is on its way
        if (failure instanceof Refused && failure.problem.status < 500 && tries >= REFUSALS) return;
        timer = setTimeout(ask, Math.min(LONGEST_WAIT, INVITATION_IS_LATE * 2 ** tries++));
      }
    }
    return () => clearTimeout(timer);
  }, [api, tenant, phone, talkIn, apart]);

  useEffect(() => {
    const send: LineMeasured = (interaction, summary) =>
      void sendLineQuality(api, tenant, interaction, summary).catch(() => undefined);
    const sumUp = () => phone.sumUp();
    phone.measured.add(send);
    window.addEventListener('pagehide', sumUp);
    return () => {
      phone.measured.delete(send);
      window.removeEventListener('pagehide', sumUp);
    };
  }, [api, tenant, phone]);

  const rings = mine && talk?.direction === 'internal' && talk.state === 'dialling' && own(talk, agent)?.leads;
  useEffect(() => (rings ? ringback() : undefined), [rings]);
  useEffect(() => (offer && mine ? ring() : undefined), [offer, mine]);
  return null;
}
