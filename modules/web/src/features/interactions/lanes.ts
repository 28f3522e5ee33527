import type { Entry, Fact } from '../../api/types';

/** What is going on in a part of a lane. */
export type Kind =
  | 'menu'
  | 'queue'
  | 'ringing'
  | 'talk'
  | 'consult'
  | 'supervision'
  | 'wrapUp'
  | 'hold'
  | 'dialling'
  | 'recording'
  | 'paused';

/** A span of a lane, in milliseconds since the call began. */
export interface Stretch {
  kind: Kind;
  from: number;
  until: number;
}

/** Somebody or something that took part. */
export interface Lane {
  /** {@code menu}, {@code queue}, {@code customer}, {@code recording}, {@code outside}, or an agent's id after {@code agent:}. */
  name: string;
  parts: Stretch[];
}

const ORDER = ['menu', 'queue', 'customer', 'agent', 'outside', 'recording'];

/** The call as lanes, one for each who took part; made of the journal alone. */
export function lanes(entries: readonly Entry[]): { lanes: Lane[]; length: number } {
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return { lanes: [], length: 0 };
  const drawing = new Drawing();
  const begin = Date.parse(first.at);
  for (const { at, fact } of entries) drawing.take(fact, Date.parse(at) - begin);
  // somebody may listen to the recording a year later
  const end = entries.findLast(({ fact }) => ENDS.has(fact.type)) ?? last;
  const length = Date.parse(end.at) - begin;
  return { lanes: drawing.closed(length), length };
}

/** With these a call, and the work after it, is over. */
const ENDS = new Set(['ended', 'wrapped-up']);

class Drawing {
  private readonly open = new Map<string, Stretch>();
  private readonly all = new Map<string, Stretch[]>();
  private readonly participants = new Map<string, string>();
  private ended = false;

  take(fact: Fact, at: number): undefined {
    const agent = laneOf(fact.agent);
    switch (fact.type) {
      case 'arrived':
        return this.begin('menu', 'menu', at);
      case 'placed':
        return this.begin('customer', 'dialling', at);
      case 'queued':
      case 'requeued':
        this.end('menu', at);
        return this.begin('queue', 'queue', at);
      case 'queue-left':
        this.end('queue', at);
        return fact.why === 'abandoned' ? undefined : this.begin('menu', 'menu', at);
      case 'offered':
        return this.begin(agent, 'ringing', at);
      case 'offer-ended':
        return this.end(agent, at);
      case 'talk-began':
        this.end('queue', at);
        this.end('menu', at);
        if (this.open.get('customer')?.kind === 'dialling') this.end('customer', at);
        return this.begin(agent, 'talk', at);
      case 'talk-ended':
        return this.begin(agent, 'wrapUp', at);
      case 'wrapped-up':
        return this.end(agent, at);
      case 'taken-over':
        return this.begin(laneOf(fact.supervisor), 'talk', at);
      case 'recording-changed':
        return this.recording(String(fact.state), at);
      case 'recording-noted':
        return this.noted(String(fact.what), at);
      case 'caller-gone':
        for (const lane of ['menu', 'queue', 'customer']) this.end(lane, at);
        return undefined;
      case 'ended':
        this.ended = true;
        for (const [lane, { kind }] of this.open) if (kind !== 'wrapUp') this.end(lane, at);
        return undefined;
      default:
        return this.participant(fact, at);
    }
  }

  private participant(fact: Fact, at: number): undefined {
    const lane = this.participants.get(String(fact.participant));
    switch (fact.type) {
      case 'invited':
        return this.comes(fact, 'ringing', at);
      case 'joined':
        return this.comes(
          fact,
          fact.role === 'SUPERVISOR' ? 'supervision' : fact.role === 'OUTSIDE' ? 'talk' : 'consult',
          at,
        );
      case 'left': {
        const open = lane ? this.open.get(lane) : undefined;
        if (lane && open && open.kind !== 'wrapUp' && open.kind !== 'talk') this.end(lane, at);
        if (lane === 'outside') this.end(lane, at);
        return undefined;
      }
      case 'held':
        return !lane || lane === 'customer' ? this.begin('customer', 'hold', at) : undefined;
      case 'resumed':
        return !lane || lane === 'customer' ? this.end('customer', at) : undefined;
      default:
        return undefined;
    }
  }

  private comes(fact: Fact, kind: Kind, at: number): undefined {
    const lane = fact.role === 'CUSTOMER' ? 'customer' : fact.role === 'OUTSIDE' ? 'outside' : laneOf(fact.agent);
    this.participants.set(String(fact.participant), lane);
    // who talks already only becomes known by name
    if (lane !== 'customer' && this.open.get(lane)?.kind !== 'talk') this.begin(lane, kind, at);
    return undefined;
  }

  private recording(state: string, at: number): undefined {
    if (state === 'IN_PROGRESS') this.begin('recording', 'recording', at);
    else this.end('recording', at);
    return undefined;
  }

  private noted(what: string, at: number): undefined {
    if (this.ended || !this.open.has('recording')) return undefined;
    if (what === 'paused') this.begin('recording', 'paused', at);
    else if (what === 'resumed') this.begin('recording', 'recording', at);
    else if (what === 'stopped' || what === 'to-be-discarded') this.end('recording', at);
    return undefined;
  }

  private begin(lane: string, kind: Kind, at: number): undefined {
    if (this.open.get(lane)?.kind === kind) return undefined;
    this.end(lane, at);
    const part = { kind, from: at, until: at };
    this.open.set(lane, part);
    this.all.set(lane, [...(this.all.get(lane) ?? []), part]);
    return undefined;
  }

  private end(lane: string, at: number): undefined {
    const part = this.open.get(lane);
    if (part) part.until = at;
    this.open.delete(lane);
    return undefined;
  }

  /** What still goes on ends with what is known; what took no time is not drawn. */
  closed(length: number): Lane[] {
    for (const part of this.open.values()) part.until = length;
    const place = (name: string) => ORDER.indexOf(name.split(':')[0] ?? '');
    return [...this.all]
      .map(([name, parts]) => ({ name, parts: parts.filter(({ from, until }) => until > from) }))
      .filter(({ parts }) => parts.length > 0)
      .sort((a, b) => place(a.name) - place(b.name));
  }
}

function laneOf(agent: unknown): string {
  return `agent:${String(agent)}`;
}
