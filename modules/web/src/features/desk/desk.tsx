import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { newSocketTicket } from '../../api/post-socket-ticket';
import { useSession } from '../../session/session';
import { SignInNeeded } from '../../session/sign-in';
import { DeskConnection, SignInEnded, type Wire, type World } from './connection';
import type { DeskState, Work } from './state';

const DeskContext = createContext<DeskConnection | undefined>(undefined);
const NONE: DeskState = { link: { kind: 'closed', why: 'no-agent' }, skew: 0 };

/** The desk's connection; undefined for people who are no agents. */
export function useDeskConnection(): DeskConnection | undefined {
  return useContext(DeskContext);
}

/** The desk as it is now. */
export function useDesk(): DeskState {
  const connection = useContext(DeskContext);
  return useSyncExternalStore(connection?.subscribe ?? never, connection?.snapshot ?? (() => NONE));
}

const never = () => () => {};

/** Keeps the desk's socket open, on whatever page the agent is. */
export function DeskProvider({ enabled, children }: { enabled: boolean; children: ReactNode }) {
  const { tenant, api, storage } = useSession();
  const connection = useMemo(
    () => (enabled ? new DeskConnection(browser(() => newSocketTicket(api, tenant))) : undefined),
    [enabled, api, tenant],
  );

  useEffect(() => {
    if (!connection) return;
    connection.start();
    const hurry = () => connection.hurry();
    window.addEventListener('online', hurry);
    document.addEventListener('visibilitychange', hurry);
    return () => {
      window.removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurry);
      connection.stop();
    };
  }, [connection]);

  // the offer is told once: a page that is loaded again during the talk finds it here
  useEffect(() => {
    if (!connection) return;
    let last: Work | undefined;
    return connection.subscribe(() => {
      const { offer, work, presence } = connection.snapshot();
      const now = offer ?? work;
      if (now && now !== last) storage.write('work', now);
      last = now ?? last;
      if (presence?.interaction && !work) {
        const kept = storage.read<Work>('work');
        if (kept && presence.state !== 'offered') connection.tell({ type: 'work-known', work: kept });
      }
    });
  }, [connection, storage]);

  return <DeskContext.Provider value={connection}>{children}</DeskContext.Provider>;
}

function browser(ticket: () => Promise<string>): World {
  return {
    ticket: () =>
      ticket().catch((failure) => {
        throw failure instanceof SignInNeeded ? new SignInEnded() : failure;
      }),
    open: (ticket) => {
      const address = new URL('/ws/v1', window.location.href);
      address.protocol = address.protocol.replace('http', 'ws');
      address.searchParams.set('ticket', ticket);
      return new WebSocket(address) as Wire;
    },
    now: () => Date.now(),
    later: (millis, then) => {
      const timer = setTimeout(then, millis);
      return () => clearTimeout(timer);
    },
    chance: () => Math.random(),
  };
}
