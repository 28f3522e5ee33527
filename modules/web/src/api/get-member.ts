import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Member } from './types';

/** One member. */
export function useMember(member: string) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['members', member],
    queryFn: () =>
      answer<Member>(api.GET('/api/v1/tenants/{tenant}/members/{member}', { params: { path: { tenant, member } } })),
  });
}
