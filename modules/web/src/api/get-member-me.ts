import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Member } from './types';

/** Whoever is signed in, as a member of this tenant. */
export function useMe() {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['members', 'me'],
    queryFn: () => answer<Member>(api.GET('/api/v1/tenants/{tenant}/members/me', { params: { path: { tenant } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
