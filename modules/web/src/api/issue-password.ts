import { useMutation } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer, Refused } from './client';

const PATIENCE = 8;

/** A password for one sign-in. The account of somebody new is there after a moment, so it is asked for again. */
export function useIssuePassword(member: string) {
  const { tenant, api } = useSession();
  return useMutation({
    mutationFn: () =>
      answer<{ password: string }>(
        api.POST('/api/v1/tenants/{tenant}/members/{member}/one-time-password', {
          params: { path: { tenant, member } },
        }),
      ),
    retry: (count, failure) => count < PATIENCE && failure instanceof Refused && failure.kind === 'account-pending',
    retryDelay: 1500,
  });
}
