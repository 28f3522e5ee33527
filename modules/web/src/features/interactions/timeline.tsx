import { Skeleton, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useJournal } from '../../api/get-interaction';
import { useAgents } from '../../api/list-agents';
import { span } from '../../ui/clock';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { When } from '../../ui/when';
import { type Line, story, stretches } from './story';
import classes from './timeline.module.css';

const TOKENS = { menu: 'away', queue: 'hold', ringing: 'ringing', talk: 'on-call', after: 'wrap-up' };

/** The journal of a call, drawn: how long each part took, and every fact in its order. */
export function Timeline({ interaction }: { interaction: string }) {
  const { t } = useTranslation();
  const journal = useJournal(interaction);
  const [all, setAll] = useState(false);
  if (journal.error) return <ProblemNote failure={journal.error} again={() => void journal.refetch()} />;
  if (!journal.data) return <Skeleton height={320} />;
  return (
    <Panel
      title={t('timeline.title')}
      aside={
        <Switch label={t('timeline.all')} checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
      }
    >
      <Bar parts={stretches(journal.data)} />
      <ol className={classes.story}>
        {story(journal.data, all).map((line) => (
          <Row key={line.seq} line={line} />
        ))}
      </ol>
    </Panel>
  );
}

function Bar({ parts }: { parts: ReturnType<typeof stretches> }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.bar} aria-label={t('timeline.parts')}>
      {parts.map(({ kind, from, until }) => (
        <li
          key={from}
          style={{
            flexGrow: until - from,
            background: `var(--${TOKENS[kind]}-tint)`,
            color: `var(--${TOKENS[kind]}-text)`,
          }}
          title={`${t(`timeline.${kind}`)} ${span(until - from)}`}
        >
          <span>
            {t(`timeline.${kind}`)} {span(until - from)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Row({ line }: { line: Line }) {
  const { t } = useTranslation();
  const names = new Map(useAgents().data?.items.map(({ agent, name }) => [agent, name]));
  const { fact } = line;
  const agent = typeof fact.agent === 'string' ? names.get(fact.agent) : undefined;
  const detail = [fact.name, fact.why, fact.how, fact.disposition, fact.mailbox, fact.state, fact.position]
    .filter((each) => each !== undefined && each !== null)
    .map(String)
    .join(' · ');
  return (
    <li>
      <span className={classes.after}>+{span(line.after)}</span>
      <span className={classes.what}>
        {t(`facts.${line.type}` as 'facts.arrived', { defaultValue: line.type })}
        {agent ? <strong> {agent}</strong> : null}
        {detail ? <span className={classes.detail}> {detail}</span> : null}
      </span>
      <span className={classes.at}>
        <When at={line.at} seconds />
      </span>
    </li>
  );
}
