import { useEffect, useState } from 'react';

export interface Devices {
  microphones: MediaDeviceInfo[];
  speakers: MediaDeviceInfo[];
}

const NONE: Devices = { microphones: [], speakers: [] };

/** What the machine has, also after something was plugged in. @param allowed names are told only then */
export function useDevices(allowed: boolean): Devices {
  const [devices, setDevices] = useState(NONE);
  useEffect(() => {
    const media = navigator.mediaDevices;
    if (!media || !allowed) return;
    let here = true;
    const look = () =>
      void media.enumerateDevices().then((all) => {
        if (here)
          setDevices({
            microphones: all.filter(({ kind, deviceId }) => kind === 'audioinput' && deviceId),
            speakers: all.filter(({ kind, deviceId }) => kind === 'audiooutput' && deviceId),
          });
      });
    look();
    media.addEventListener('devicechange', look);
    return () => {
      here = false;
      media.removeEventListener('devicechange', look);
    };
  }, [allowed]);
  return devices;
}
