import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useNews } from './push';
import { type Change, Stale } from './stale';

/** Keeps open pages true: what somebody else changed is asked for again. Shows nothing. */
export function Changes() {
  const answers = useQueryClient();
  const begun = useRef(false);
  const stale = useMemo(
    () =>
      new Stale(
        (queryKey) => void answers.invalidateQueries({ queryKey }),
        (millis, then) => setTimeout(then, millis),
        Math.random,
      ),
    [answers],
  );
  useNews('changes', {
    // another snapshot, in another session: changes may have been missed
    snapshot: () => {
      if (begun.current) void answers.invalidateQueries();
      begun.current = true;
    },
    news: (content) => stale.changed(content as Change),
  });
  return null;
}
