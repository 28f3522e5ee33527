import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Member, Role } from './types';

export interface NewMember {
  email: string;
  name: string;
  language?: string;
  roles: Role[];
}

/** Makes somebody a member. @param once the same for every attempt to add the same person */
export function useAddMember(once: string) {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (body: NewMember) =>
      answer<Member>(
        api.POST('/api/v1/tenants/{tenant}/members', {
          params: { path: { tenant }, header: { 'Idempotency-Key': once } },
          body,
        }),
      ),
    onSettled: () => answers.invalidateQueries({ queryKey: ['members'] }),
  });
}
