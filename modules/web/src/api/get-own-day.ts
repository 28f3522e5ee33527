import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { OwnDay } from './types';

/** The agent's own figures of the day. @param moment changes whenever they may have */
export function useOwnDay(moment: string) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['own-day', moment],
    placeholderData: (before) => before,
    queryFn: () => answer<OwnDay>(api.GET('/api/v1/tenants/{tenant}/own-day', { params: { path: { tenant } } })),
  });
}
