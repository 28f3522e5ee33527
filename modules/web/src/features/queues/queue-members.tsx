import { ActionIcon, Button, Group, MultiSelect, Text } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAllMembers } from '../../api/list-all-members';
import { useProfiles } from '../../api/list-profiles';
import { useJoinQueue, useLeaveQueue } from '../../api/queue-members';
import type { Queue } from '../../api/types';
import { useSession } from '../../session/session';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { SkillTags } from '../../ui/skills';
import { offerUndo } from '../../ui/undo';
import classes from './queues.module.css';

/** Who takes work of the queue. */
export function QueueMembers({ queue, readOnly }: { queue: Queue; readOnly: boolean }) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const members = useAllMembers();
  const profiles = useProfiles();
  const leave = useLeaveQueue();
  const join = useJoinQueue();
  const names = new Map(members.data?.map((member) => [member.id, member]));
  const all = profiles.data?.items ?? [];
  const taking = all
    .filter(({ queues }) => queues.includes(queue.id))
    .flatMap((profile) => {
      const member = names.get(profile.agent);
      return member ? [{ profile, member }] : [];
    })
    .sort((a, b) => a.member.name.localeCompare(b.member.name));
  const others = all
    .filter(({ agent, queues }) => !queues.includes(queue.id) && names.has(agent))
    .map(({ agent }) => ({ value: agent, label: names.get(agent)?.name ?? agent }));
  const remove = (agent: string, name: string) =>
    leave.mutate(
      { queue: queue.id, agents: [agent] },
      {
        onSuccess: () =>
          offerUndo(t('queues.left', { name, queue: queue.label }), () =>
            join.mutateAsync({ queue: queue.id, agents: [agent] }),
          ),
      },
    );
  const failure = members.error ?? profiles.error ?? leave.error;
  return (
    <Panel title={t('queues.members')}>
      {failure ? <ProblemNote failure={failure} /> : null}
      {profiles.isSuccess && taking.length === 0 ? <Text c="dimmed">{t('queues.noMembers')}</Text> : null}
      <ul className={classes.members}>
        {taking.map(({ profile, member }) => (
          <li key={member.id}>
            <Link to={`/t/${tenant}/people/${member.id}` as string} className={classes.link}>
              {member.name}
            </Link>
            <Group gap="sm" wrap="nowrap">
              <SkillTags skills={profile.skills} />
              {readOnly ? null : (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={32}
                  aria-label={t('queues.remove', { name: member.name })}
                  onClick={() => remove(member.id, member.name)}
                >
                  <IconUserMinus size={18} />
                </ActionIcon>
              )}
            </Group>
          </li>
        ))}
      </ul>
      {readOnly ? null : <AddMembers queue={queue} others={others} />}
    </Panel>
  );
}

function AddMembers({ queue, others }: { queue: Queue; others: { value: string; label: string }[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string[]>([]);
  const join = useJoinQueue();
  const leave = useLeaveQueue();
  const add = () =>
    join.mutate(
      { queue: queue.id, agents: chosen },
      {
        onSuccess: ({ joined }) => {
          setChosen([]);
          const agents = joined.map(({ agent }) => agent);
          offerUndo(t('people.joined', { count: agents.length, queue: queue.label }), () =>
            leave.mutateAsync({ queue: queue.id, agents }),
          );
        },
      },
    );
  return (
    <>
      {join.error ? <ProblemNote failure={join.error} /> : null}
      <Group align="flex-end" mt="md" gap="sm">
        <MultiSelect
          style={{ flex: 1, minWidth: 180 }}
          label={t('queues.who')}
          data={others}
          searchable
          hidePickedOptions
          value={chosen}
          onChange={setChosen}
        />
        <Button disabled={chosen.length === 0} loading={join.isPending} onClick={add}>
          {t('people.addToQueue')}
        </Button>
      </Group>
    </>
  );
}
