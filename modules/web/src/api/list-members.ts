import { useInfiniteQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Member, Page } from './types';

/** The tenant's members by e-mail address, page by page. */
export function useMembers() {
  const { tenant, api } = useSession();
  return useInfiniteQuery({
    queryKey: ['members', 'list'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer<Page<Member>>(
        api.GET('/api/v1/tenants/{tenant}/members', { params: { path: { tenant }, query: { cursor: pageParam } } }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
