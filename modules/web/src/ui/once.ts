import { useState } from 'react';

/** A key that stays while what is sent stays, so that sending it twice does it once. */
export function useOnce(what: string): string {
  const [made, setMade] = useState({ what, key: crypto.randomUUID() as string });
  if (made.what === what) return made.key;
  const next = { what, key: crypto.randomUUID() as string };
  setMade(next);
  return next.key;
}
