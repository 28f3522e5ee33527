import { useMutation } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

/** Ends the talk for both sides. */
export function useHangUp() {
  const { tenant, api } = useSession();
  return useMutation({
    mutationFn: (interaction: string) =>
      answer<void>(
        api.POST('/api/v1/tenants/{tenant}/interactions/{interaction}/hang-up', {
          params: { path: { tenant, interaction } },
        }),
      ),
  });
}
