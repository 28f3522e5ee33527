import '../../theme/portal.css';
import { Checkbox, Skeleton, Stack, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useChangeProfile } from '../../api/change-profile';
import { useProfile, useProfiles } from '../../api/list-profiles';
import { useQueues } from '../../api/list-queues';
import type { Profile, Queue } from '../../api/types';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { SaveRow } from '../../ui/save-row';
import { SkillsEditor } from '../../ui/skills';
import { useStoredForm } from '../../ui/stored-form';
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
          refetch={profile.refetch}
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
  refetch: () => Promise<{ data: Profile | undefined }>;
}

const draftOf = ({ skills, queues }: Profile) => ({ skills, queues });

const shape = ({ skills, queues }: ReturnType<typeof draftOf>) =>
  JSON.stringify([Object.entries(skills).sort(([a], [b]) => (a < b ? -1 : 1)), [...queues].sort()]);

function WorkForm({ profile, queues, known, readOnly, refetch }: FormProps) {
  const { t } = useTranslation();
  const change = useChangeProfile();
  const { draft, setDraft, submit, row } = useStoredForm({
    stored: profile,
    draftOf,
    shape,
    refetch,
    change,
    sends: (onto, draft) => ({ profile: onto, change: draft }),
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Checkbox.Group
          label={t('people.queues')}
          value={draft.queues}
          onChange={(queues) => setDraft({ ...draft, queues })}
        >
          <Stack gap="xs" mt={6}>
            {queues.length === 0 ? <Text c="dimmed">{t('queues.none')}</Text> : null}
            {queues.map((queue) => (
              <Checkbox
                key={queue.id}
                value={queue.id}
                disabled={readOnly}
                label={queue.label}
                description={draft.queues.includes(queue.id) ? lacking(queue, draft.skills, t) : wants(queue, t)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <SkillsEditor
          label={t('people.skills')}
          description={t('skills.levels')}
          skills={draft.skills}
          known={known}
          readOnly={readOnly}
          change={(skills) => setDraft({ ...draft, skills })}
        />
      </Stack>
      {readOnly ? null : <SaveRow {...row} />}
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
