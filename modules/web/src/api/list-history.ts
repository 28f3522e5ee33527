import { useInfiniteQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { HistoryEntry, Page } from './types';

/** Who changed these subjects, as "queue sales", and when; newest first. */
export function useHistory(about: string[]) {
  const { tenant, api } = useSession();
  return useInfiniteQuery({
    queryKey: ['history', about],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer<Page<HistoryEntry>>(
        api.GET('/api/v1/tenants/{tenant}/history', {
          params: { path: { tenant }, query: { about, cursor: pageParam, size: 20 } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
