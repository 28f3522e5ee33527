import type { TenantStorage } from '../../../session/tenant-storage';

const KEY = 'recent-numbers';
const MOST = 6;

/** Numbers called from this tab, the latest first; they go with the tab. */
export function recentNumbers(storage: TenantStorage): string[] {
  return storage.read<string[]>(KEY) ?? [];
}

export function rememberNumber(storage: TenantStorage, number: string): void {
  storage.write(KEY, [number, ...recentNumbers(storage).filter((each) => each !== number)].slice(0, MOST));
}
