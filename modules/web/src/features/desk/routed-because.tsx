import { useTranslation } from 'react-i18next';
import { span } from '../../ui/clock';
import type { Because } from './messages';

/** Why the call comes to this agent, in a sentence or two. */
export function useRoutedBecause(because: Because | undefined): string | undefined {
  const { t } = useTranslation();
  if (!because) return undefined;
  const idle = span(because.idleSeconds * 1000);
  const main = because.lastAgent
    ? t('because.lastAgent')
    : because.candidates === 1
      ? t('because.only')
      : t('because.best', { count: because.candidates, idle });
  return because.ring > 0 ? `${main} ${t('because.widened')}` : main;
}
