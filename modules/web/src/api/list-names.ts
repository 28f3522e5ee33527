import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Member, Page } from './types';

/** The names of the tenant's members by their id. @param enabled whether whoever asks may see them */
export function useNames(enabled: boolean) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['members', 'names'],
    enabled,
    staleTime: 300_000,
    queryFn: async () => {
      const names = new Map<string, string>();
      let cursor: string | undefined;
      do {
        const page: Page<Member> = await answer<Page<Member>>(
          api.GET('/api/v1/tenants/{tenant}/members', { params: { path: { tenant }, query: { cursor, size: 200 } } }),
        );
        for (const { id, name } of page.items) names.set(id, name);
        cursor = page.next ?? undefined;
      } while (cursor);
      return names;
    },
  });
}
