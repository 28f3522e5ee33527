import '../../theme/portal.css';
import { Checkbox, Skeleton, Stack, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeProfile } from '../../api/change-profile';
import { useProfile, useProfiles } from '../../api/list-profiles';
import { useQueues } from '../../api/list-queues';
import type { Profile, Queue } from '../../api/types';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { SaveRow } from '../../ui/save-row';
import { SkillsEditor } from '../../ui/skills';
import { knownSkills } from './filter';

/** What an agent can do, and for which queues. */
export function PersonWork({ agent, readOnly }: { agent: string; readOnly: boolean }) {
  const { t } = useTranslation();
  const profile = useProfile(agent);
  const all = useProfiles();
  const queues = useQueues();
  const failure = profile.error ?? queues.error ?? all.error;
  return (
    <Panel title={t('people.work')}>
      {failure ? <ProblemNote failure={failure} again={() => void profile.refetch()} /> : null}
      {profile.data && queues.data && all.data ? (
        <WorkForm
          profile={profile.data}
          queues={queues.data.items}
          known={knownSkills(all.data.items, queues.data.items)}
          readOnly={readOnly}
          read={() => profile.refetch().then(({ data }) => data)}
        />
      ) : failure ? null : (
        <Skeleton height={160} />
      )}
    </Panel>
  );
}

interface FormProps {
  profile: Profile;
  queues: Queue[];
  known: string[];
  readOnly: boolean;
  read: () => Promise<Profile | undefined>;
}

const shape = (skills: Record<string, number>, queues: string[]) =>
  JSON.stringify([Object.entries(skills).sort(([a], [b]) => (a < b ? -1 : 1)), [...queues].sort()]);

function WorkForm({ profile, queues, known, readOnly, read }: FormProps) {
  const { t } = useTranslation();
  const [base, setBase] = useState(profile);
  const [skills, setSkills] = useState(profile.skills);
  const [takes, setTakes] = useState(profile.queues);
  const change = useChangeProfile();
  const dirty = shape(skills, takes) !== shape(base.skills, base.queues);
  const fill = (from: Profile) => {
    setBase(from);
    setSkills(from.skills);
    setTakes(from.queues);
  };
  const again = (from: Profile | undefined) => {
    change.reset();
    fill(from ?? base);
  };
  const save = (onto: Profile) =>
    change.mutate({ profile: onto, change: { skills, queues: takes } }, { onSuccess: fill });
  if (profile.version > base.version && !dirty) fill(profile);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save(base);
      }}
    >
      <Stack gap="md">
        <Checkbox.Group label={t('people.queues')} value={takes} onChange={setTakes}>
          <Stack gap="xs" mt={6}>
            {queues.length === 0 ? <Text c="dimmed">{t('queues.none')}</Text> : null}
            {queues.map((queue) => (
              <Checkbox
                key={queue.id}
                value={queue.id}
                disabled={readOnly}
                label={queue.label}
                description={takes.includes(queue.id) ? lacking(queue, skills, t) : wants(queue, t)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <SkillsEditor
          label={t('people.skills')}
          description={t('skills.levels')}
          skills={skills}
          known={known}
          readOnly={readOnly}
          change={setSkills}
        />
      </Stack>
      {readOnly ? null : (
        <SaveRow
          dirty={dirty}
          saving={change.isPending}
          failure={change.error}
          saved={change.isSuccess}
          reset={() => void read().then((data) => again(data))}
          overwrite={() => void read().then((data) => save(data ?? base))}
        />
      )}
    </form>
  );
}

type Words = TFunction;

const listed = (skills: [string, number][]) => skills.map(([skill, level]) => `${skill} ${level}`).join(', ');

function wants(queue: Queue, t: Words): string | undefined {
  const asked = Object.entries(queue.skills);
  return asked.length > 0 ? t('people.asks', { skills: listed(asked) }) : undefined;
}

/** Says so when somebody takes work of a queue and would be offered none of it. */
function lacking(queue: Queue, skills: Record<string, number>, t: Words): string | undefined {
  const missing = Object.entries(queue.skills).filter(([skill, level]) => (skills[skill] ?? 0) < level);
  return missing.length > 0 ? t('people.lacks', { skills: listed(missing) }) : wants(queue, t);
}
