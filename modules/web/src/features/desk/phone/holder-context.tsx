import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../../../session/session';
import { useDesk } from '../desk';
import { PhoneHolder } from './holder';

const HolderContext = createContext<PhoneHolder | undefined>(undefined);
const never = () => () => {};

/** Lets this window take part in who has the agent's telephone. */
export function PhoneHolderProvider({ children }: { children: ReactNode }) {
  const { tenant } = useSession();
  const { agent } = useDesk();
  const holder = useMemo(
    () => (agent ? new PhoneHolder(`keskus-phone/${tenant}/${agent}`, navigator.locks) : undefined),
    [tenant, agent],
  );
  useEffect(() => {
    holder?.start();
    return holder?.stop;
  }, [holder]);
  return <HolderContext.Provider value={holder}>{children}</HolderContext.Provider>;
}

/** Whether this window has the telephone, and a way to bring it here. */
export function usePhoneHolder(): { mine: boolean; take: () => void } {
  const holder = useContext(HolderContext);
  const mine = useSyncExternalStore(holder?.subscribe ?? never, holder?.snapshot ?? (() => false));
  return { mine, take: holder?.take ?? (() => {}) };
}
