import { type Api, answer } from './client';
import type { Invitation } from './types';

/** What the device needs to come to the caller, asked again. Refused when the agent is there or not expected. */
export function invitationTo(api: Api, tenant: string, interaction: string): Promise<Invitation> {
  return answer<Invitation>(
    api.POST('/api/v1/tenants/{tenant}/interactions/{interaction}/invitation', {
      params: { path: { tenant, interaction } },
    }),
  );
}
