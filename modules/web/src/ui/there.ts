import { useEffect, useState } from 'react';

/** False at first: what is asked to be open when it comes opens then, and takes the focus as it does later. */
export function useThere(): boolean {
  const [there, come] = useState(false);
  useEffect(() => come(true), []);
  return there;
}
