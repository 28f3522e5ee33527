import { Skeleton } from '@mantine/core';
import { IconPhoneCall } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../api/client';
import { useInteraction } from '../../api/get-interaction';
import { useAgents } from '../../api/list-agents';
import { span } from '../../ui/clock';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { readable } from '../../ui/phone-number';
import { ProblemNote } from '../../ui/problem-note';
import classes from './facts.module.css';
import { OutcomeBadge } from './outcome';

/** The record of a call: what is counted and billed. A call that lasts has none yet. */
export function CallFacts({ interaction }: { interaction: string }) {
  const { t } = useTranslation();
  const { data: call, error, refetch } = useInteraction(interaction);
  const agent = useAgents().data?.items.find((each) => each.agent === call?.agent)?.name;
  const lasts = error instanceof Refused && error.kind === 'call-unknown';
  return (
    <Panel title={t('interactions.record')} aside={call ? <OutcomeBadge outcome={call.outcome} /> : null}>
      {lasts ? <Empty icon={IconPhoneCall} text={t('interactions.lasts')} /> : null}
      {error && !lasts ? <ProblemNote failure={error} again={() => void refetch()} /> : null}
      {!call && !error ? <Skeleton height={120} /> : null}
      {call ? (
        <dl className={classes.facts}>
          {[
            [t('interactions.number'), call.number && readable(call.number)],
            [t('interactions.queue'), call.queue],
            [t('interactions.agent'), agent],
            [t('interactions.waited'), span((call.waitSeconds ?? 0) * 1000)],
            [t('interactions.talked'), span((call.talkSeconds ?? 0) * 1000)],
            [t('interactions.disposition'), dispositionOf(call.disposition, t)],
          ].map(([name, value]) =>
            value ? (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
      ) : null}
    </Panel>
  );
}

function dispositionOf(code: string | null | undefined, t: ReturnType<typeof useTranslation>['t']): string | undefined {
  // with a default, the types of all texts are too much for the compiler
  const say = t as unknown as (key: string, options: { defaultValue: string }) => string;
  return code ? say(`dispositions.${code}`, { defaultValue: code }) : undefined;
}
