import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

interface Kept {
  number?: string | null;
}

const KEY = ['own-phone'];

/** The agent's own telephone, E.164; undefined for none, or while it is asked for. */
export function useOwnPhone(enabled = true): string | undefined {
  const { tenant, api } = useSession();
  const { data } = useQuery({
    queryKey: KEY,
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => answer<Kept>(api.GET('/api/v1/tenants/{tenant}/own-phone', { params: { path: { tenant } } })),
  });
  return data?.number ?? undefined;
}

/** Another number, as it is typed; an empty one for none. */
export function useChangeOwnPhone() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: async (number: string): Promise<Kept> =>
      number === ''
        ? answer<Kept>(api.DELETE('/api/v1/tenants/{tenant}/own-phone', { params: { path: { tenant } } }))
        : answer<Kept>(
            api.PUT('/api/v1/tenants/{tenant}/own-phone', { params: { path: { tenant } }, body: { number } }),
          ),
    onSuccess: (now) => answers.setQueryData<Kept>(KEY, now ?? { number: null }),
  });
}
