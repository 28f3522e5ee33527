import { useMutation } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

/** The supervisor is coming. */
export function useTakeHelp() {
  const { tenant, api } = useSession();
  return useMutation({
    mutationFn: (help: string) =>
      answer<void>(api.POST('/api/v1/tenants/{tenant}/floor/help/{help}/take', { params: { path: { tenant, help } } })),
  });
}
