import { useMutation } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

/** The agent wants help in the talk, in a few words or none. */
export function useRaiseHand() {
  const { tenant, api } = useSession();
  return useMutation({
    mutationFn: (words: string) =>
      answer<void>(
        api.POST('/api/v1/tenants/{tenant}/agents/me/help', {
          params: { path: { tenant } },
          body: { words: words || undefined },
        }),
      ),
  });
}
