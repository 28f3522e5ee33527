import { useTranslation } from 'react-i18next';
import { useDesk } from './desk';
import { useCaller } from './work-facts';

/** Tells a screen reader what changed: ringing at once and once, everything else when it is quiet. */
export function Announcer() {
  const { t } = useTranslation();
  const { offer, presence, link } = useDesk();
  const { name } = useCaller(offer?.preview);
  return (
    <div className="only-heard">
      <div role="alert">{offer ? t('heard.ringing', { name, queue: offer.queue.label }) : ''}</div>
      <div role="status">
        {presence && !offer ? t('heard.state', { state: t(`states.${presence.state}`) }) : ''}{' '}
        {link.kind === 'open' ? '' : t(`link.${link.kind}.long`)}
      </div>
    </div>
  );
}
