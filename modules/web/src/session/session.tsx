import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Api, apiOf, Refused } from '../api/client';
import { SignInNeeded } from './sign-in';
import { TenantStorage } from './tenant-storage';

/** What belongs to one tenant in this tab: its API, its storage, its cache of answers. */
export interface Session {
  tenant: string;
  api: Api;
  storage: TenantStorage;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the page's tenant. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('outside a tenant');
  return session;
}

const worthAnotherTry = (count: number, failure: Error) =>
  count < 2 && !(failure instanceof SignInNeeded) && !(failure instanceof Refused && failure.problem.status < 500);

/** Opens a tenant; of another tenant nothing is carried over. */
export function TenantSession({ tenant, children }: { tenant: string; children: ReactNode }) {
  const session = useMemo(() => ({ tenant, api: apiOf(tenant), storage: new TenantStorage(tenant) }), [tenant]);
  const answers = useMemo(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { staleTime: 30_000, retry: worthAnotherTry, refetchOnWindowFocus: false, meta: { tenant } },
        },
      }),
    [tenant],
  );
  return (
    <SessionContext.Provider value={session}>
      <QueryClientProvider client={answers}>{children}</QueryClientProvider>
    </SessionContext.Provider>
  );
}
