import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from './problem-note';
import { isConflict } from './refusal';
import { Unsaved } from './unsaved';

interface Props {
  dirty: boolean;
  saving: boolean;
  failure: Error | null;
  /** Said once after saving, to those who do not see the button go quiet. */
  saved?: boolean;
  /** Back to what is stored now. */
  reset: () => void;
  /** Stores what is written here over what somebody else stored meanwhile. */
  overwrite: () => void;
  label?: string;
}

/** The end of a form: save, take back, and what to do when somebody else was faster. */
export function SaveRow({ dirty, saving, failure, saved, reset, overwrite, label }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" mt="md">
      <Unsaved when={dirty && !saving} />
      {failure && isConflict(failure) ? (
        <Alert
          variant="default"
          role="alert"
          icon={<IconUsersGroup color="var(--hold)" />}
          title={t('conflict.title')}
          style={{ borderColor: 'var(--hold)' }}
        >
          <Text size="sm" mb="sm">
            {t('conflict.text')}
          </Text>
          <Group gap="sm">
            <Button size="xs" variant="default" onClick={reset}>
              {t('conflict.theirs')}
            </Button>
            <Button size="xs" variant="default" onClick={overwrite}>
              {t('conflict.mine')}
            </Button>
          </Group>
        </Alert>
      ) : failure ? (
        <ProblemNote failure={failure} />
      ) : null}
      <Group justify="flex-end" gap="sm">
        <Text size="sm" c="dimmed" role="status">
          {saved && !dirty ? t('form.saved') : ''}
        </Text>
        {dirty ? (
          <Button variant="default" onClick={reset}>
            {t('form.discard')}
          </Button>
        ) : null}
        <Button type="submit" disabled={!dirty} loading={saving}>
          {label ?? t('form.save')}
        </Button>
      </Group>
    </Stack>
  );
}
