import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDuplicates } from '../../api/list-duplicates';
import { useMerges } from '../../api/list-merges';
import { useUndoMerge } from '../../api/undo-merge';
import { useSession } from '../../session/session';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { When } from '../../ui/when';

/** Who may be the same as a contact, and who was found to be. Nothing when there is neither. */
export function Duplicates({ contact, merge }: { contact: string; merge: (other: string) => void }) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const suspects = useDuplicates(contact).data ?? [];
  const merges = (useMerges(contact).data ?? []).filter(({ undoable }) => undoable);
  const undo = useUndoMerge(contact);
  if (suspects.length === 0 && merges.length === 0) return null;
  return (
    <Panel title={t('merge.duplicates')}>
      <Stack gap="sm">
        {undo.error ? <ProblemNote failure={undo.error} /> : null}
        {suspects.map(({ contact: other, why }) => (
          <Group key={other.id} justify="space-between" wrap="nowrap" gap="xs">
            <div>
              <Link to={`/t/${tenant}/contacts/${other.id}` as string}>
                {other.displayName ?? t('contact.nameless')}
              </Link>
              <Text size="sm" c="dimmed">
                {why.map((each) => t(`merge.why.${each}`)).join(', ')}
              </Text>
            </div>
            <Button size="xs" variant="default" onClick={() => merge(other.id)}>
              {t('merge.compare')}
            </Button>
          </Group>
        ))}
        {merges.map((each) => (
          <Group key={each.id} justify="space-between" wrap="nowrap" gap="xs">
            <div>
              <Text size="sm">{t('merge.wasMerged', { name: each.mergedName ?? t('contact.nameless') })}</Text>
              <Text size="sm" c="dimmed">
                <When at={each.at} />
              </Text>
            </div>
            <Button size="xs" variant="default" loading={undo.isPending} onClick={() => undo.mutate(each.id)}>
              {t('merge.undo')}
            </Button>
          </Group>
        ))}
      </Stack>
    </Panel>
  );
}
