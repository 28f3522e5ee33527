import { type Api, answer } from './client';

const LINE = '/api/v1/tenants/{tenant}/interactions/{interaction}/line';

/** Calls the agent's own telephone into the talk. */
export function ringOwnPhone(api: Api, tenant: string, interaction: string): Promise<unknown> {
  return answer(api.POST(`${LINE}/own-phone`, { params: { path: { tenant, interaction } } }));
}

/** Lets it ring no more. */
export function cancelOwnPhone(api: Api, tenant: string, interaction: string): Promise<unknown> {
  return answer(api.DELETE(`${LINE}/own-phone`, { params: { path: { tenant, interaction } } }));
}

/** Mutes the agent at the carrier, for whoever talks by telephone. */
export function muteAtCarrier(api: Api, tenant: string, interaction: string, muted: boolean): Promise<unknown> {
  return answer(api.POST(`${LINE}/mute`, { params: { path: { tenant, interaction } }, body: { muted } }));
}
