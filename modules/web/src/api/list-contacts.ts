import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Contact, Page } from './types';

/** Contacts, page by page; with a number only the one that has it. */
export function useContacts(number: string) {
  const { tenant, api } = useSession();
  return useInfiniteQuery({
    queryKey: ['contacts', 'list', number],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      answer<Page<Contact>>(
        api.GET('/api/v1/tenants/{tenant}/contacts', {
          params: { path: { tenant }, query: { cursor: pageParam, size: 25, number: number || undefined } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
