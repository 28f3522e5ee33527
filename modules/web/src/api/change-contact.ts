import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Contact, ContactIdentity, Values } from './types';

/** What is to be otherwise; what is null is taken away. */
export interface ContactChange {
  displayName?: string | null;
  language?: string | null;
  preferredAgent?: string | null;
  doNotCall?: boolean;
  bestTime?: string | null;
  identities?: ContactIdentity[];
  custom?: Values;
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
          body: body as object,
        }),
      ),
    onSettled: () => answers.invalidateQueries({ queryKey: ['contacts'] }),
  });
}
