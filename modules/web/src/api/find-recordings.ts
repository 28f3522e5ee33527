import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { FoundRecording, Page } from './types';

/** Which recordings; everything that is given must hold. */
export interface RecordingFilter {
  kind?: 'TALK' | 'VOICEMAIL';
  from?: string;
  until?: string;
  agent?: string;
  queue?: string;
  contact?: string;
  number?: string;
  minSeconds?: string;
  maxSeconds?: string;
  outcome?: string;
  held?: string;
  heard?: string;
}

/** Recordings that whoever asks may hear, newest first, page by page. */
export function useFoundRecordings(filter: RecordingFilter, enabled = true) {
  const { tenant, api } = useSession();
  return useInfiniteQuery({
    queryKey: ['recordings', 'found', filter],
    enabled,
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      answer<Page<FoundRecording>>(
        api.GET('/api/v1/tenants/{tenant}/recordings', {
          params: { path: { tenant }, query: { ...filter, cursor: pageParam, size: 25 } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
