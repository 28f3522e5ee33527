import { Alert, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Refused } from '../../api/client';
import { useSession } from '../../session/session';

/** Somebody else is recognised by it: who, and that the two can be merged. */
export function TakenNote({ refusal, mine }: { refusal: Refused; mine?: string }) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const { contact, name } = refusal.problem as unknown as { contact?: string; name?: string };
  const other = `/t/${tenant}/contacts/${contact}`;
  return (
    <Alert role="alert" variant="default" style={{ borderColor: 'var(--hold)' }} title={t('contactMore.taken')}>
      <Text size="sm">{t('contactMore.takenBy', { name: name ?? t('contact.nameless') })}</Text>
      {contact ? (
        <Group gap="xs" mt="xs">
          <Button component={Link} to={other as string} size="xs" variant="default">
            {t('contactMore.showOther')}
          </Button>
          {mine ? (
            <Button component={Link} to={`/t/${tenant}/contacts/${mine}?merge=${contact}` as string} size="xs">
              {t('merge.start')}
            </Button>
          ) : null}
        </Group>
      ) : null}
    </Alert>
  );
}
