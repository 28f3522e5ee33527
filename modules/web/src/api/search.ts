import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Found } from './types';

/** Contacts, tickets and notes with these words. Nothing is asked for less than two letters. */
export function useSearch(words: string, size: number) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['search', words, size],
    enabled: words.length >= 2,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answer<Found>(
        api.GET('/api/v1/tenants/{tenant}/search', { params: { path: { tenant }, query: { q: words, size } }, signal }),
      ),
  });
}
