import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useColleagues } from '../../../api/list-colleagues';
import { useQueues } from '../../../api/list-queues';
import type { Colleague } from '../../../api/types';
import { ProblemNote } from '../../../ui/problem-note';
import { colours, STATES, type StateName } from '../../../ui/states';
import { Timer } from '../../../ui/timer';
import { useDesk } from '../desk';
import { Choice } from './choice';
import classes from './hand-over.module.css';
import { colleaguesFor, isReady } from './targets';

/** A colleague to ask: what each does now and can do; only who is ready can be asked. */
export function ColleagueChoice({
  chosen,
  choose,
}: {
  chosen?: string;
  choose: (agent: string, name: string) => void;
}) {
  const { t } = useTranslation();
  const { agent, skew } = useDesk();
  const [typed, type] = useState('');
  const colleagues = useColleagues();
  const queues = useQueues();
  const labels = new Map(queues.data?.items.map(({ id, label }) => [id, label]));
  const found = colleagues.data && colleaguesFor(typed, colleagues.data.items, agent, queues.data?.items ?? []);
  if (colleagues.error) return <ProblemNote failure={colleagues.error} again={() => void colleagues.refetch()} />;
  return (
    <Choice
      label={t('handOver.findColleague')}
      none={t('handOver.noColleagues')}
      typed={typed}
      type={type}
      chosen={chosen}
      choose={(id) => choose(id, found?.find((each) => each.agent === id)?.name ?? '')}
      options={found?.map((each) => ({
        id: each.agent,
        can: isReady(each),
        content: <Row colleague={each} labels={labels} skew={skew} />,
      }))}
    />
  );
}

function Row({ colleague, labels, skew }: { colleague: Colleague; labels: Map<string, string>; skew: number }) {
  const { t } = useTranslation();
  const state = (colleague.state in STATES ? colleague.state : 'away') as StateName;
  const { token, icon: Icon } = STATES[state];
  const { tint, text } = colours(token);
  const can = [
    ...(colleague.supervisor ? [t('roles.supervisor')] : []),
    ...colleague.queues.flatMap((id) => labels.get(id) ?? []),
    ...Object.entries(colleague.skills).map(([skill, level]) => `${skill} ${level}`),
  ];
  return (
    <>
      <span className={classes.main}>
        <div className={classes.name}>{colleague.name}</div>
        <div className={classes.facts}>{can.join(' · ')}</div>
      </span>
      <span className={classes.state} style={{ background: tint, color: text }}>
        <Icon size={14} aria-hidden />
        {t(`states.${state}`)} <Timer since={colleague.since} skew={skew} />
      </span>
    </>
  );
}
