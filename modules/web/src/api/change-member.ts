import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Member, Role } from './types';

export interface MemberChange {
  name?: string;
  /** Empty for none. */
  language?: string;
  roles?: Role[];
  suspended?: boolean;
}

/** Changes a member as it was read; refused when somebody else changed it meanwhile. */
export function useChangeMember() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ member, change }: { member: Member; change: MemberChange }) =>
      answer<Member>(
        api.PATCH('/api/v1/tenants/{tenant}/members/{member}', {
          params: { path: { tenant, member: member.id }, header: { 'If-Match': `"${member.version}"` } },
          body: change,
        }),
      ),
    onSuccess: (member) => answers.setQueryData(['members', member.id], member),
    onSettled: () =>
      Promise.all(
        [['members', 'all'], ['profiles'], ['history']].map((queryKey) => answers.invalidateQueries({ queryKey })),
      ),
  });
}
