import { IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

/** Whether the desk hears the app; a word goes with the colour. */
export function ConnectionLight({ kind }: { kind: 'connecting' | 'open' | 'lost' | 'closed' }) {
  const { t } = useTranslation();
  const token = { connecting: 'hold', open: 'available', lost: 'breach', closed: 'breach' }[kind];
  const Icon = kind === 'open' || kind === 'connecting' ? IconPlugConnected : IconPlugConnectedX;
  return (
    <span
      className={classes.light}
      role="status"
      title={t(`link.${kind}.long`)}
      style={{ color: `var(--${token}-text)` }}
    >
      <Icon size={18} aria-hidden />
      <span className={classes.lightText}>{t(`link.${kind}.short`)}</span>
    </span>
  );
}
