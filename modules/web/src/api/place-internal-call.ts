import { useMutation } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Invitation } from './types';

/** Calls a colleague; the answer lets the agent's own device join first. */
export function usePlaceInternalCall() {
  const { tenant, api } = useSession();
  return useMutation({
    mutationFn: (call: { agent: string; note?: string }) =>
      answer<Invitation>(
        api.POST('/api/v1/tenants/{tenant}/internal-calls', {
          params: { path: { tenant }, header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: call,
        }),
      ),
  });
}
