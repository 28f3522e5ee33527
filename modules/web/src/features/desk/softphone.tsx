import { useEffect } from 'react';
import { invitationTo } from '../../api/post-invitation';
import { useSession } from '../../session/session';
import { useDesk, useDeskConnection } from './desk';
import { usePhone } from './phone/phone-context';
import { ring } from './phone/ring';

const INVITATION_IS_LATE = 2500;

/** Joins calls and leaves them as the desk's state says; shows nothing. */
export function Softphone() {
  const { presence, invitation, offer } = useDesk();
  const connection = useDeskConnection();
  const { api, tenant } = useSession();
  const phone = usePhone();
  const talkIn = presence?.state === 'talking' ? presence.interaction : undefined;
  const invited = invitation && invitation.interaction === talkIn ? invitation : undefined;
  const known = presence !== undefined;

  useEffect(() => {
    if (invited) void phone.come(invited);
    else if (known && !talkIn) phone.leave();
  }, [phone, invited, known, talkIn]);

  // the invitation is told once: a page that was loaded again asks for it
  useEffect(() => {
    if (!talkIn || invited || !connection) return;
    const ask = async () => {
      const again = await invitationTo(api, tenant, talkIn).catch(() => undefined);
      if (again) connection.tell({ type: 'heard', message: { type: 'connect', ...again }, at: Date.now() });
    };
    const timer = setTimeout(() => void ask(), INVITATION_IS_LATE);
    return () => clearTimeout(timer);
  }, [api, tenant, talkIn, invited, connection]);

  useEffect(() => (offer ? ring() : undefined), [offer]);
  return null;
}
