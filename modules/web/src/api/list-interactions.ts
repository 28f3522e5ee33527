import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Call, Page } from './types';

/** Calls that are over, newest first, page by page. */
export function useInteractions() {
  const { tenant, api } = useSession();
  return useInfiniteQuery({
    queryKey: ['interactions', 'list'],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      answer<Page<Call>>(
        api.GET('/api/v1/tenants/{tenant}/interactions', {
          params: { path: { tenant }, query: { cursor: pageParam, size: 25 } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
