import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

interface Kept {
  number?: string | null;
}

const PHONE = '/api/v1/tenants/{tenant}/agents/{agent}/own-phone';

/** An agent's own telephone, as administrators see it; E.164. */
export function useAgentPhone(agent: string) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['agent-phone', agent],
    queryFn: () => answer<Kept>(api.GET(PHONE, { params: { path: { tenant, agent } } })),
  });
}

/** Another number, as it is typed; an empty one for none. */
export function useChangeAgentPhone(agent: string) {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  const params = { path: { tenant, agent } };
  return useMutation({
    mutationFn: async (number: string): Promise<Kept> =>
      number === ''
        ? answer<Kept>(api.DELETE(PHONE, { params }))
        : answer<Kept>(api.PUT(PHONE, { params, body: { number } })),
    onSuccess: (now) => {
      answers.setQueryData<Kept>(['agent-phone', agent], now ?? { number: null });
      void answers.invalidateQueries({ queryKey: ['history'] });
    },
  });
}
