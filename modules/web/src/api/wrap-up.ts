import { useMutation } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

/** Ends the after-work with a word for what the call came to. */
export function useWrapUp() {
  const { tenant, api } = useSession();
  return useMutation({
    mutationFn: ({ interaction, disposition }: { interaction: string; disposition: string }) =>
      answer<void>(
        api.POST('/api/v1/tenants/{tenant}/interactions/{interaction}/wrap-up', {
          params: { path: { tenant, interaction }, header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: { disposition },
        }),
      ),
  });
}
