import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useLetterKeys } from './letter-keys';
import type { Place } from './shell';

const KeyHelp = lazy(() => import('./key-help'));

interface Props {
  places: readonly Place[];
  /** Whether there is a desk, whose keys are told then. */
  calls: boolean;
  shown: boolean;
  show: () => void;
  hide: () => void;
  openPalette: () => void;
}

/** Keys that work on every page: Ctrl or ⌘ with K for the palette, g and a letter for an area, ? for all keys. */
export function AreaKeys({ places, calls, shown, show, hide, openPalette }: Props) {
  const navigate = useNavigate();
  const letters = useLetterKeys();
  const goingAt = useRef(0);
  const [asked, setAsked] = useState(false);
  if (shown && !asked) setAsked(true);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyK') {
        event.preventDefault();
        openPalette();
      }
      if (!letters || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
      if (event.key === '?') {
        show();
      } else if (event.key === 'g') {
        goingAt.current = event.timeStamp;
      } else if (event.timeStamp - goingAt.current < 1500) {
        goingAt.current = 0;
        const place = places.find(({ key }) => key === event.key);
        if (place) void navigate({ to: place.to });
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [navigate, places, show, openPalette, letters]);

  return asked ? (
    <Suspense>
      <KeyHelp places={places} calls={calls} shown={shown} hide={hide} />
    </Suspense>
  ) : null;
}

/** Whether keys belong to a field that somebody writes in. */
export function writes(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
