import { useTranslation } from 'react-i18next';
import { useDesk } from './desk';
import type { Said } from './talk';
import { useCaller } from './work-facts';

/** Tells a screen reader what changed: ringing at once and once, everything else when it is quiet. */
export function Announcer() {
  const { t } = useTranslation();
  const { offer, presence, link, said } = useDesk();
  const tell = useTelling();
  const { name, pending } = useCaller(offer?.preview);
  return (
    <div className="only-heard">
      <div role="alert">{offer && !pending ? t('heard.ringing', { name, queue: offer.queue.label }) : ''}</div>
      <div role="status">
        {presence && !offer ? t('heard.state', { state: t(`states.${presence.state}`) }) : ''}{' '}
        {link.kind === 'open' ? '' : t(`link.${link.kind}.long`)}
      </div>
      <div role="status">{said?.map(tell).join(' ') ?? ''}</div>
    </div>
  );
}

function useTelling(): (said: Said) => string {
  const { t } = useTranslation();
  return ({ what, who, role, why }) => {
    const name = who ?? (role === 'customer' ? t('talk.theCustomer') : t(`talk.role.${role}`));
    const reason = why ? t(`talk.why.${why}` as 'talk.why.declined', { defaultValue: '' }) : '';
    return t(`said.${what}`, { name, why: reason });
  };
}
