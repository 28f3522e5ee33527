import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNews } from '../push/push';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Page, Queue } from './types';

interface Counts {
  /** How many wait, by the queue's id; where nobody waits the queue is not there. */
  queues: Record<string, number>;
}

/** Every queue with how many wait, kept true by what is pushed. */
export function useQueues() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  const tell = (content: unknown) => {
    const { queues } = content as Counts;
    answers.setQueryData<Page<Queue>>(['queues'], (page) =>
      page ? { ...page, items: page.items.map((each) => ({ ...each, waiting: queues[each.id] ?? 0 })) } : page,
    );
  };
  useNews('queue-counts', { snapshot: tell, news: tell });
  return useQuery({
    queryKey: ['queues'],
    queryFn: () => answer<Page<Queue>>(api.GET('/api/v1/tenants/{tenant}/queues', { params: { path: { tenant } } })),
  });
}
