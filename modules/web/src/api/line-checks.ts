import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

export type LineVerdict = 'FIT' | 'DOUBTFUL' | 'UNFIT';

/** What a test call came to; whole numbers, scores in hundredths. */
export interface LineCheck {
  id: string;
  agent: string;
  at: string;
  verdict: LineVerdict;
  /** The worst first. */
  reasons: string[];
  line?: {
    seconds: number;
    mos: number;
    worstMos: number;
    jitterMillis: number;
    roundTripMillis: number;
    lossPerMille: number;
  } | null;
  microphone?: number | null;
}

/** What a browser tells of its test call. */
export type LineCheckResult =
  | { failed: 'microphone' | 'carrier' }
  | (NonNullable<LineCheck['line']> & { microphoneLevel: number });

const CHECKS = '/api/v1/tenants/{tenant}/line-checks';
const OWN = ['line-checks', 'own'];

/** The agent's own test calls, newest first. */
export function useOwnLineChecks(enabled: boolean) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: OWN,
    enabled,
    queryFn: () => answer<{ items: LineCheck[] }>(api.GET(`${CHECKS}/own`, { params: { path: { tenant } } })),
  });
}

/** The last one of every agent, as supervisors see it. */
export function useLineChecks(enabled: boolean) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['line-checks', 'all'],
    enabled,
    queryFn: () => answer<{ items: LineCheck[] }>(api.GET(CHECKS, { params: { path: { tenant } } })),
  });
}

/** One test call from its beginning to its result. @param call what the browser does with its sign-in at the carrier */
export function useTestCall(call: (accessToken: string) => Promise<LineCheckResult>) {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const begun = await answer<{ id: string; accessToken: string }>(
        api.POST(CHECKS, { params: { path: { tenant } } }),
      );
      const body = await call(begun.accessToken);
      return answer<LineCheck>(api.PUT(`${CHECKS}/{check}`, { params: { path: { tenant, check: begun.id } }, body }));
    },
    onSuccess: (check) =>
      answers.setQueryData<{ items: LineCheck[] }>(OWN, (before) => ({ items: [check, ...(before?.items ?? [])] })),
  });
}
