import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconKey, IconUserCheck, IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useChangeMember } from '../../api/change-member';
import { useIssuePassword } from '../../api/issue-password';
import type { Member } from '../../api/types';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { offerUndo } from '../../ui/undo';
import classes from './people.module.css';

/** Whether somebody may come in, and the first password to come in with. */
export function PersonAccess({ member }: { member: Member }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('access.title')}>
      <Stack gap="md">
        {member.suspended ? null : <FirstPassword member={member} />}
        <Suspension member={member} />
      </Stack>
    </Panel>
  );
}

function FirstPassword({ member }: { member: Member }) {
  const { t } = useTranslation();
  const issue = useIssuePassword(member.id);
  return (
    <Stack gap="sm">
      <Text size="sm">{t('access.passwordWhy')}</Text>
      {issue.error ? <ProblemNote failure={issue.error} /> : null}
      {issue.data ? (
        <Group gap="sm" role="status">
          <output className={classes.password} aria-label={t('access.password')}>
            {issue.data.password}
          </output>
          <CopyButton value={issue.data.password}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? t('access.copied') : t('access.copy')}
              </Button>
            )}
          </CopyButton>
          <Text size="sm" c="dimmed">
            {t('access.once')}
          </Text>
        </Group>
      ) : (
        <Group>
          <Button
            variant="default"
            leftSection={<IconKey size={16} />}
            loading={issue.isPending}
            onClick={() => issue.mutate()}
          >
            {t('access.give')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Suspension({ member }: { member: Member }) {
  const { t } = useTranslation();
  const change = useChangeMember();
  const suspend = () =>
    change.mutate(
      { member, change: { suspended: true } },
      {
        onSuccess: (now) =>
          offerUndo(t('access.suspended', { name: now.name }), () =>
            change.mutateAsync({ member: now, change: { suspended: false } }),
          ),
      },
    );
  return (
    <Stack gap="sm">
      <Text size="sm">{member.suspended ? t('access.isSuspended') : t('access.suspendWhy')}</Text>
      {change.error ? <ProblemNote failure={change.error} /> : null}
      <Group>
        {member.suspended ? (
          <Button
            leftSection={<IconUserCheck size={16} />}
            loading={change.isPending}
            onClick={() => change.mutate({ member, change: { suspended: false } })}
          >
            {t('access.return')}
          </Button>
        ) : (
          <Button
            variant="default"
            leftSection={<IconUserOff size={16} color="var(--breach)" />}
            loading={change.isPending}
            onClick={suspend}
          >
            {t('access.suspend')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
