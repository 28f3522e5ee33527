import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsOf } from './refusal';

/** Says what did not work, and offers to try again. */
export function ProblemNote({ failure, again }: { failure: Error; again?: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      variant="default"
      role="alert"
      icon={<IconAlertTriangle color="var(--breach)" />}
      title={t('problem.title')}
      style={{ borderColor: 'var(--breach)' }}
    >
      <Group justify="space-between" gap="sm">
        <span>{wordsOf(t, failure)}</span>
        {again ? (
          <Button size="xs" variant="default" onClick={again}>
            {t('problem.again')}
          </Button>
        ) : null}
      </Group>
    </Alert>
  );
}
