import { useMutation } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Invitation } from './types';

/** Calls a number; the answer lets the agent's own device join first. */
export function usePlaceCall() {
  const { tenant, api } = useSession();
  return useMutation({
    mutationFn: (call: { number: string; callerNumber: string }) =>
      answer<Invitation>(
        api.POST('/api/v1/tenants/{tenant}/outbound-calls', {
          params: { path: { tenant }, header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: call,
        }),
      ),
  });
}
