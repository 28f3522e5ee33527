import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import type { ContactChange } from './change-contact';
import { answer } from './client';
import type { Contact, Merge } from './types';

/** Makes another contact this one. */
export function useMergeContact(survivor: Contact) {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ other, keep }: { other: string; keep: ContactChange }) =>
      answer<Merge>(
        api.POST('/api/v1/tenants/{tenant}/contacts/{contact}/merges', {
          params: { path: { tenant, contact: survivor.id }, header: { 'If-Match': `"${survivor.version}"` } },
          body: { other, keep: keep as object },
        }),
      ),
    onSettled: () => {
      void answers.invalidateQueries({ queryKey: ['contacts'] });
      void answers.invalidateQueries({ queryKey: ['tickets'] });
    },
  });
}
