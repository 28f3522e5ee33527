import type { Participant, Talk } from './messages';

/** Where a talk stands for the one who looks at it. */
export type Phase =
  /** The own phone is on the way. */
  | 'connecting'
  /** It rings at the other side. */
  | 'dialling'
  | 'talking'
  /** The customer is on hold, and nobody else is there. */
  | 'held'
  /** Somebody was asked, and is not there yet. */
  | 'asking'
  /** A word with who was asked, while the customer is on hold. */
  | 'consulting'
  /** With the customer, while who was asked is on hold. */
  | 'swapped'
  | 'conference'
  /** The one who was asked in looks at it, while the customer is on hold. */
  | 'asked'
  /** On hold oneself, while the one who leads talks with the customer. */
  | 'parked'
  | 'over';

export type Act = 'hold' | 'resume' | 'transfer' | 'consult' | 'complete' | 'merge' | 'swap' | 'cancel';

export interface TalkNow {
  phase: Phase;
  me?: Participant;
  customer?: Participant;
  /** Agents and other numbers, there or on the way, without oneself. */
  others: Participant[];
  supervisors: Participant[];
  /** Who was asked in and is gone again, while nobody else is there. */
  gone?: Participant;
  can: ReadonlySet<Act>;
}

const NEVER_SAID = new Set(['transferred', 'call-ended', 'taken-over', 'queued']);

/** The living part that somebody has in a talk. */
export function own(talk: Talk, agent: string | undefined): Participant | undefined {
  return talk.participants.find((each) => each.agent === agent && agent !== undefined && each.stage !== 'left');
}

/** A talk as one of those in it sees it. Pure. */
export function look(talk: Talk, agent: string | undefined): TalkNow {
  const me = own(talk, agent);
  const customer = talk.participants.find(({ role }) => role === 'customer');
  const rest = talk.participants.filter((each) => each !== me && each.agent !== agent && each !== customer);
  const others = rest.filter(({ role, stage }) => (role === 'agent' || role === 'outside') && stage !== 'left');
  const supervisors = rest.filter(({ role, stage }) => role === 'supervisor' && stage === 'joined');
  const phase = phaseOf(talk, me, customer, others);
  const last = rest.filter(({ role }) => role !== 'supervisor').at(-1);
  const gone = others.length === 0 && last?.why && !NEVER_SAID.has(last.why) ? last : undefined;
  return { phase, me, customer, others, supervisors, gone, can: new Set(me?.leads ? abilities(phase) : []) };
}

function phaseOf(
  talk: Talk,
  me: Participant | undefined,
  customer: Participant | undefined,
  others: Participant[],
): Phase {
  if (!me || talk.state === 'ending' || talk.state === 'ended') return 'over';
  if (me.stage !== 'joined') return 'connecting';
  if (talk.direction === 'internal') return others.some(here) ? 'talking' : 'dialling';
  if (talk.state === 'dialling') return 'dialling';
  if (customer?.stage !== 'joined') return 'connecting';
  if (me.held) return 'parked';
  if (others.length === 0) return customer.held ? 'held' : 'talking';
  if (!others.some(here)) return 'asking';
  if (customer.held) return me.leads ? 'consulting' : 'asked';
  return others.some(({ held }) => held) ? 'swapped' : 'conference';
}

function here({ stage }: Participant): boolean {
  return stage === 'joined';
}

function abilities(phase: Phase): Act[] {
  switch (phase) {
    case 'talking':
      return ['hold', 'transfer', 'consult'];
    case 'held':
      return ['resume', 'transfer', 'consult'];
    case 'asking':
      return ['cancel'];
    case 'consulting':
    case 'swapped':
      return ['complete', 'merge', 'swap', 'cancel'];
    case 'conference':
      return ['hold', 'complete', 'cancel'];
    default:
      return [];
  }
}

/** Whom a call of the agent's own did not reach, and why. */
export interface Unreached {
  who?: string;
  role: Participant['role'];
  why: string;
}

const OWN_DOING = new Set(['cancelled', 'hung-up', 'call-ended']);

/** That a call of the agent's own came to nothing, once it has; nothing while it lasts or when it was given up. Pure. */
export function unreached(before: Talk | undefined, after: Talk, agent: string | undefined): Unreached | undefined {
  const began = before ? look(before, agent).phase : undefined;
  if (after.direction === 'inbound' || (began !== 'dialling' && began !== 'connecting') || own(after, agent)) {
    return undefined;
  }
  const them = after.participants.find((each) => each.agent !== agent && each.why && !OWN_DOING.has(each.why));
  return them?.why ? { who: them.label ?? undefined, role: them.role, why: them.why } : undefined;
}

/** One thing that happened in a talk: a text's name under `said`, and who did it. */
export interface Said {
  what: 'held' | 'resumed' | 'joined' | 'coming' | 'left' | 'not-come' | 'together' | 'lead' | 'transferred';
  who?: string;
  role: Participant['role'];
  why?: string;
}

/** What is different now, as somebody who does not see the page wants to know it. Pure. */
export function changes(before: Talk | undefined, after: Talk, agent: string | undefined): Said[] {
  if (!before) return [];
  const said: Said[] = [];
  for (const now of after.participants) {
    const was = before.participants.find(({ id }) => id === now.id);
    const about = { who: now.label ?? undefined, role: now.role };
    if (now.agent && now.agent === agent) {
      if (was && !was.leads && now.leads) said.push({ what: 'lead', ...about });
      if (was && was.stage !== 'left' && now.why === 'transferred') said.push({ what: 'transferred', ...about });
      continue;
    }
    if (now.held && !was?.held) said.push({ what: 'held', ...about });
    if (was?.held && !now.held && now.stage === 'joined') said.push({ what: 'resumed', ...about });
    if (now.stage === was?.stage) continue;
    if (now.stage === 'joined') said.push({ what: 'joined', ...about });
    else if (now.stage !== 'left' && !was) said.push({ what: 'coming', ...about });
    else if (now.stage === 'left' && was && now.why !== 'queued') {
      said.push({ what: was.stage === 'joined' ? 'left' : 'not-come', ...about, why: now.why ?? undefined });
    }
  }
  if (look(after, agent).phase === 'conference' && look(before, agent).phase !== 'conference') {
    return [...said.filter(({ what }) => what !== 'resumed'), { what: 'together', role: 'agent' }];
  }
  return said;
}
