import { useSyncExternalStore } from 'react';
import { useOwnPhone } from '../../../api/own-phone';
import { useSession } from '../../../session/session';
import type { TenantStorage } from '../../../session/tenant-storage';
import { useDesk } from '../desk';

const KEY = 'answers-by-phone';
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function choose(storage: TenantStorage, byPhone: boolean): void {
  storage.write(KEY, byPhone);
  for (const listener of listeners) listener();
}

/** The agent's own telephone; only agents have one. */
export function useAgentsPhone(): string | undefined {
  return useOwnPhone(useDesk().agent !== undefined);
}

/** Whether calls are answered on the agent's own telephone instead of here; for this tab, as long as it is open. */
export function useAnswersByPhone(): [boolean, (byPhone: boolean) => void] {
  const { storage } = useSession();
  const number = useAgentsPhone();
  const wanted = useSyncExternalStore(subscribe, () => storage.read<boolean>(KEY) ?? false);
  return [wanted && number !== undefined, (byPhone) => choose(storage, byPhone)];
}
