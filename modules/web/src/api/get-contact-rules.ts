import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { ContactRules } from './types';

const NONE: ContactRules = { fields: [], reasons: [], dispositions: [] };

/** The tenant's own fields, reasons and dispositions; nothing until they are known. */
export function useContactRules(): ContactRules {
  const { tenant, api } = useSession();
  const rules = useQuery({
    queryKey: ['contact-rules'],
    staleTime: 5 * 60_000,
    queryFn: () =>
      answer<ContactRules>(api.GET('/api/v1/tenants/{tenant}/contact-rules', { params: { path: { tenant } } })),
  });
  return rules.data ?? NONE;
}
