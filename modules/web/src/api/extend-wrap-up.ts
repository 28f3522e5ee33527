import { useMutation } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

/** More time for the after-work, once; the new end comes over the socket. */
export function useExtendWrapUp() {
  const { tenant, api } = useSession();
  return useMutation({
    mutationFn: (interaction: string) =>
      answer<void>(
        api.POST('/api/v1/tenants/{tenant}/interactions/{interaction}/wrap-up/extension', {
          params: { path: { tenant, interaction } },
        }),
      ),
  });
}
