import { useMutation } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

/** A supervisor lowers an agent's hand. */
export function useEndHelp() {
  const { tenant, api } = useSession();
  return useMutation({
    mutationFn: (help: string) =>
      answer<void>(api.DELETE('/api/v1/tenants/{tenant}/floor/help/{help}', { params: { path: { tenant, help } } })),
  });
}
