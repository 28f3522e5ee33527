import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Contact } from './types';

export interface ContactChange {
  displayName?: string;
  language?: string;
}

/** Changes a contact as it was read; refused when somebody else changed it meanwhile. */
export function useChangeContact(contact: Contact) {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (body: ContactChange) =>
      answer<Contact>(
        api.PATCH('/api/v1/tenants/{tenant}/contacts/{contact}', {
          params: {
            path: { tenant, contact: contact.id },
            header: { 'If-Match': `"${contact.version}"`, 'Idempotency-Key': crypto.randomUUID() },
          },
          body,
        }),
      ),
    onSettled: () => answers.invalidateQueries({ queryKey: ['contacts'] }),
  });
}
