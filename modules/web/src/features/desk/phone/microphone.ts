import { useEffect, useState } from 'react';

export type Microphone = 'unknown' | 'allowed' | 'blocked' | 'none';

/** Whether this browser may use a microphone, and a way to ask the person for it. */
export function useMicrophone(): [Microphone, () => Promise<void>] {
  const [state, setState] = useState<Microphone>('unknown');

  useEffect(() => {
    let status: PermissionStatus | undefined;
    const look = () =>
      setState(status?.state === 'granted' ? 'allowed' : status?.state === 'denied' ? 'blocked' : 'unknown');
    if (!navigator.mediaDevices) {
      setState('none');
      return;
    }
    navigator.permissions
      ?.query({ name: 'microphone' as PermissionName })
      .then((found) => {
        status = found;
        found.addEventListener('change', look);
        look();
      })
      // a browser that does not tell is asked when it matters
      .catch(() => setState('unknown'));
    return () => status?.removeEventListener('change', look);
  }, []);

  const ask = async () => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      for (const track of stream.getTracks()) track.stop();
      setState('allowed');
    } catch (failure) {
      setState(failure instanceof DOMException && failure.name === 'NotFoundError' ? 'none' : 'blocked');
    }
  };
  return [state, ask];
}
