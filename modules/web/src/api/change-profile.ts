import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Profile } from './types';

export interface ProfileChange {
  skills?: Record<string, number>;
  queues?: string[];
}

/** Changes an agent's skills and queues as they were read. */
export function useChangeProfile() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ profile, change }: { profile: Profile; change: ProfileChange }) =>
      answer<Profile>(
        api.PATCH('/api/v1/tenants/{tenant}/agent-profiles/{agent}', {
          params: { path: { tenant, agent: profile.agent }, header: { 'If-Match': `"${profile.version}"` } },
          body: change,
        }),
      ),
    onSuccess: (profile) => answers.setQueryData(['profiles', profile.agent], profile),
    onSettled: () =>
      Promise.all([['profiles', 'all'], ['history']].map((queryKey) => answers.invalidateQueries({ queryKey }))),
  });
}
