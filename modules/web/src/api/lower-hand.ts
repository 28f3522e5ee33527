import { useMutation } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

/** The agent needs no help any more. */
export function useLowerHand() {
  const { tenant, api } = useSession();
  return useMutation({
    mutationFn: () =>
      answer<void>(api.DELETE('/api/v1/tenants/{tenant}/agents/me/help', { params: { path: { tenant } } })),
  });
}
