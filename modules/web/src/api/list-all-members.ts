import { useQuery } from '@tanstack/react-query';
import { type Session, useSession } from '../session/session';
import { answer } from './client';
import type { Member, Page } from './types';

/** Every member of the tenant by e-mail address; a tenant has as many as its plan, so they are few enough. */
export function useAllMembers() {
  const session = useSession();
  return useQuery({ queryKey: ['members', 'all'], queryFn: () => all(session) });
}

async function all({ tenant, api }: Session): Promise<Member[]> {
  const members: Member[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<Member> = await answer<Page<Member>>(
      api.GET('/api/v1/tenants/{tenant}/members', { params: { path: { tenant }, query: { cursor, size: 200 } } }),
    );
    members.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return members;
}
