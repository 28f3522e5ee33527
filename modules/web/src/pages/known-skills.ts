import { useProfiles } from '../api/list-profiles';
import { useQueues } from '../api/list-queues';
import { knownSkills } from '../features/people/filter';

/** Every skill that somebody has or a queue asks for; none before it is known. */
export function useKnownSkills(): string[] {
  const profiles = useProfiles();
  const queues = useQueues();
  return knownSkills(profiles.data?.items ?? [], queues.data?.items ?? []);
}
