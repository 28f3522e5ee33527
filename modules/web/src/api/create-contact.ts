import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import type { ContactChange } from './change-contact';
import { answer } from './client';
import type { Contact } from './types';

/** Writes somebody down who has not called yet. */
export function useCreateContact() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (body: ContactChange) =>
      answer<Contact>(
        api.POST('/api/v1/tenants/{tenant}/contacts', {
          params: { path: { tenant }, header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: body as object,
        }),
      ),
    onSuccess: () => answers.invalidateQueries({ queryKey: ['contacts'] }),
  });
}
