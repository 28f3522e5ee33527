import { type Api, answer } from './client';

/** A ticket for one socket, good once and for 30 seconds. */
export async function newSocketTicket(api: Api, tenant: string): Promise<string> {
  const issued = await answer<{ ticket: string }>(
    api.POST('/api/v1/tenants/{tenant}/socket-tickets', { params: { path: { tenant } } }),
  );
  return issued.ticket;
}
