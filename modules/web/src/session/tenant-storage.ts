/** Storage of one tab and one tenant: whatever two tenants keep, neither finds the other's. */
export class TenantStorage {
  private readonly prefix: string;

  constructor(
    tenant: string,
    private readonly store: Storage = window.sessionStorage,
  ) {
    this.prefix = `keskus:${tenant}:`;
  }

  /** The same tenant's, for the sign-in library, which adds names of its own. */
  get signInPrefix(): string {
    return `${this.prefix}sign-in:`;
  }

  read<T>(key: string): T | undefined {
    const text = this.store.getItem(this.prefix + key);
    if (text === null) return undefined;
    try {
      return JSON.parse(text) as T;
    } catch {
      this.remove(key);
      return undefined;
    }
  }

  write(key: string, value: unknown): void {
    this.store.setItem(this.prefix + key, JSON.stringify(value));
  }

  remove(key: string): void {
    this.store.removeItem(this.prefix + key);
  }
}
