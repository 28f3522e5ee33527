import { useTranslation } from 'react-i18next';
import { Refused } from '../../api/client';

/** Why something was refused, in the reader's language where we have the words, else in the app's own. */
export function useRefusalText(): (failure: Error) => string {
  const { t } = useTranslation();
  return (failure) => {
    if (!(failure instanceof Refused)) return t('refusals.no-answer');
    return t(`refusals.${failure.kind}` as 'refusals.talk-shared', { defaultValue: failure.message });
  };
}
