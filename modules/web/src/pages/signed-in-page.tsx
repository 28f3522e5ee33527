import { useEffect, useState } from 'react';
import { Waiting } from '../features/sign-in/tenant-choice';
import { takeAnswer } from '../session/sign-in';
import { Broken } from './broken';

const taken = new Map<string, Promise<string>>();

/** Where the sign-in comes back to, for one tenant or none. */
export function SignedIn({ tenant }: { tenant: string }) {
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    const address = window.location.href;
    // the answer is good once, and effects may run twice
    const answer = taken.get(address) ?? takeAnswer(tenant);
    taken.set(address, answer);
    answer.then((to) => window.location.replace(to)).catch(setFailure);
  }, [tenant]);
  return failure ? <Broken failure={failure} /> : <Waiting />;
}
