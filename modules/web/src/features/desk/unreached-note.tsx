import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Unreached } from './talk';

/** That nobody came to a call that the agent made, and why. */
export function UnreachedNote({ of }: { of?: Unreached }) {
  const { t } = useTranslation();
  if (!of) return null;
  const them = of.who ?? t(`talk.role.${of.role}`);
  return (
    <Text size="sm" fw={600} role="status">
      {t(`talk.goneTitle.${of.why}` as 'talk.goneTitle.busy', {
        them,
        defaultValue: t('talk.goneTitle.failed', { them }),
      })}
    </Text>
  );
}
