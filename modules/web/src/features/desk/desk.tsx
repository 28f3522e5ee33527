import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useConnection } from '../../push/push';
import { useSession } from '../../session/session';
import { DeskStore } from './desk-store';
import { BEGINNING, type DeskState, type Work } from './state';

const DeskContext = createContext<DeskStore | undefined>(undefined);

/** The agent's desk; undefined for people who are no agents. */
export function useDeskConnection(): DeskStore | undefined {
  return useContext(DeskContext);
}

/** The desk as it is now. */
export function useDesk(): DeskState {
  const connection = useContext(DeskContext);
  return useSyncExternalStore(connection?.subscribe ?? never, connection?.snapshot ?? nothing);
}

const never = () => () => {};
const nothing = () => BEGINNING;

/** The desk of an agent, on whatever page. */
export function DeskProvider({ enabled, children }: { enabled: boolean; children: ReactNode }) {
  const { storage } = useSession();
  const push = useConnection();
  const connection = useMemo(() => (enabled ? new DeskStore(push) : undefined), [enabled, push]);

  useEffect(() => connection?.open(), [connection]);

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
