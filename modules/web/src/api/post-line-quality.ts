import { type Api, answer } from './client';

/** How well this browser carried the voice; goes out even while the page is being closed. */
export function sendLineQuality(api: Api, tenant: string, interaction: string, line: Line): Promise<void> {
  return answer<void>(
    api.POST('/api/v1/tenants/{tenant}/interactions/{interaction}/line/quality', {
      params: { path: { tenant, interaction } },
      body: line,
      keepalive: true,
    }),
  );
}

interface Line {
  seconds: number;
  mos: number;
  worstMos: number;
  jitterMillis: number;
  roundTripMillis: number;
  lossPerMille: number;
}
