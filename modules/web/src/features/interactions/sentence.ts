import { useTranslation } from 'react-i18next';
import { useAgents } from '../../api/list-agents';
import { useNames } from '../../api/list-names';
import type { Entry, Fact } from '../../api/types';

/** Says what a fact means, in the language of whoever reads. */
export function useSentences(entries: readonly Entry[]): {
  say: (fact: Fact) => string;
  nameOf: (agent: unknown) => string;
} {
  const { t } = useTranslation();
  const names = useNames(true).data;
  const agents = useAgents().data?.items;
  const nameOf = (agent: unknown) =>
    names?.get(String(agent)) ?? agents?.find((each) => each.agent === agent)?.name ?? t('ticket.somebody');
  const code = (value: unknown) => {
    const key = String(value).toLowerCase().replaceAll('_', '-');
    return t(`code.${key}` as 'code.key', { defaultValue: String(value) });
  };
  const actor = (by: unknown) => {
    const [kind, id] = String(by).includes(':') ? String(by).split(':') : ['agent', String(by)];
    if (kind === 'key') return t('player.program');
    return kind === 'upkeep' || id === 'upkeep' ? t('player.house') : nameOf(id);
  };
  const people = participants(entries);
  const whom = (fact: Fact) => {
    const who = fact.role ? fact : people.get(String(fact.participant));
    if (!who) return code('customer');
    return who.agent ? nameOf(who.agent) : code(who.role);
  };
  const say = (fact: Fact) => {
    const { type } = fact;
    const to = fact.queue ?? (fact.to === 'agent' ? nameOf(fact.agent) : code(fact.to));
    return t(`facts.${type}` as 'facts.arrived', {
      defaultValue: type,
      ...fact,
      agent: nameOf(fact.agent),
      supervisor: nameOf(fact.supervisor),
      from: nameOf(fact.from),
      by: fact.by ? actor(fact.by) : t('player.house'),
      whom: whom(fact),
      to,
      why: code(fact.why),
      how: code(fact.how),
      mode: code(fact.mode),
      what: code(fact.what),
      state: code(fact.state),
      kind: code(fact.kind),
      ...lineOf(fact.line),
      held: code(fact.held === true ? 'placed' : 'lifted'),
      outcome: t(`outcomes.${String(fact.outcome)}` as 'outcomes.LOST', { defaultValue: String(fact.outcome) }),
      disposition: t(`dispositions.${String(fact.disposition)}` as 'dispositions.solved', {
        defaultValue: String(fact.disposition ?? '–'),
      }),
    });
  };
  return { say, nameOf };
}

/** What a desk measured of its line, as people read it. */
function lineOf(line: unknown): Record<string, unknown> {
  if (typeof line !== 'object' || line === null) return {};
  const { mos, roundTripMillis, lossPerMille } = line as Record<string, number | undefined>;
  return {
    mos: ((mos ?? 0) / 100).toFixed(1),
    millis: roundTripMillis,
    percent: ((lossPerMille ?? 0) / 10).toFixed(1),
  };
}

function participants(entries: readonly Entry[]): Map<string, Fact> {
  return new Map(
    entries
      .map(({ fact }) => fact)
      .filter(({ type, role }) => (type === 'joined' || type === 'invited') && role)
      .map((fact) => [String(fact.participant), fact]),
  );
}
