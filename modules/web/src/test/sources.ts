/// <reference types="vite/client" />

/** The text of every source file, by its path. */
export const SOURCES: Record<string, string> = import.meta.glob(['/src/**/*.{ts,tsx}', '!/src/**/*.test.*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
