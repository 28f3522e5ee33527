import type { Api } from './client';
import { answer } from './client';
import type { SupervisionMode } from './floor-types';
import type { Invitation } from './types';

const PATH = '/api/v1/tenants/{tenant}/interactions/{interaction}/talk/supervision';

/** Into a talk. @returns what the supervisor's device needs to come */
export function beginSupervision(api: Api, tenant: string, interaction: string, mode: SupervisionMode) {
  return answer<Invitation>(api.POST(PATH, { params: { path: { tenant, interaction } }, body: { mode } }));
}

/** From one way of being in the talk to another. */
export function changeSupervision(api: Api, tenant: string, interaction: string, mode: SupervisionMode) {
  return answer<unknown>(api.PUT(PATH, { params: { path: { tenant, interaction } }, body: { mode } }));
}

/** Out of the talk. */
export function endSupervision(api: Api, tenant: string, interaction: string) {
  return answer<void>(api.DELETE(PATH, { params: { path: { tenant, interaction } } }));
}
