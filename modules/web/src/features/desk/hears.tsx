import { useTranslation } from 'react-i18next';
import type { TalkNow } from './talk';
import classes from './talk.module.css';
import { useNames } from './talk-people';

/** Who hears whom, in one sentence. */
export function Hears({ now }: { now: TalkNow }) {
  const { t, i18n } = useTranslation();
  const name = useNames();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const { phase, customer, others, gone } = now;
  const them = list.format(others.map(name));
  const all = list.format([name(customer), ...others.map(name)]);
  const they = customer?.label ?? t('talk.theCustomer');
  const text =
    phase === 'held' && gone
      ? t('talk.hears.gone', { customer: they })
      : phase === 'talking' && !customer
        ? t('talk.hears.internal', { them })
        : t(`talk.hears.${phase}`, { customer: they, them, all });
  return <p className={classes.hears}>{text}</p>;
}
