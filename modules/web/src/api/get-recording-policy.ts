import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { RecordingPolicy } from './types';

/** How the tenant records, and how long it keeps sound. */
export function useRecordingPolicy() {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['recordings', 'policy'],
    queryFn: () =>
      answer<RecordingPolicy>(api.GET('/api/v1/tenants/{tenant}/recordings/policy', { params: { path: { tenant } } })),
  });
}
