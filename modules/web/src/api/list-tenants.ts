import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Page, Reseller, Tenant } from './types';

/** A reseller's tenants, or, without one, all of the installation, by slug. */
export function useTenants(reseller?: string) {
  const { api } = useSession();
  return useInfiniteQuery({
    queryKey: ['tenants', reseller ?? 'all'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      answer<Page<Tenant>>(
        reseller
          ? api.GET('/api/v1/resellers/{reseller}/tenants', { params: { path: { reseller }, query: { cursor } } })
          : api.GET('/api/v1/operator/tenants', { params: { query: { cursor } } }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** All resellers of the installation. */
export function useResellers() {
  const { api } = useSession();
  return useQuery({
    queryKey: ['resellers'],
    queryFn: () => answer<Reseller[]>(api.GET('/api/v1/operator/resellers')),
  });
}
