import { Skeleton } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAlertText } from '../features/floor/alerts';
import { Spark } from '../features/floor/spark';
import { useFloor } from '../features/floor/use-floor';
import { Wallboard } from '../features/wallboard/wallboard';
import { useLink } from '../push/push';
import { ProblemNote } from '../ui/problem-note';

const NOTHING = {
  now: '',
  dayBegan: '',
  agents: [],
  queues: [],
  help: [],
  alerts: [],
  messages: { receivers: 0, readers: 0 },
};

/** The floor on a big screen: dark unless the address says look=light, with the queues that it names. */
export default function WallboardPage() {
  const { t } = useTranslation();
  const { floor, skew, refused } = useFloor();
  const link = useLink();
  const { queues, look } = useSearch({ strict: false }) as { queues?: string; look?: string };
  const alertText = useAlertText(floor ?? NOTHING);
  useEffect(() => {
    document.title = `${t('wallboard.title')} · Keskus`;
    const root = document.documentElement;
    const before = root.dataset.mantineColorScheme;
    root.dataset.mantineColorScheme = look === 'light' ? 'light' : 'dark';
    return () => {
      root.dataset.mantineColorScheme = before;
    };
  }, [t, look]);
  if (refused) return <ProblemNote failure={new Error(refused.detail)} />;
  if (!floor) return <Skeleton height="100vh" />;
  return (
    <Wallboard
      floor={floor}
      skew={skew}
      queues={queues}
      connected={link.kind === 'open'}
      alertText={alertText}
      spark={(queue) => <Spark quarters={queue.quarters} target={queue.targetPercent} />}
    />
  );
}
