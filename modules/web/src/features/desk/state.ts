import type { Invitation } from '../../api/types';
import type { Refusal } from '../../push/messages';
import type { Link } from '../../push/world';
import type { FromApp, Offer, Presence, RecordingState, Talk } from './messages';
import { changes, own, type Said, type Unreached, unreached } from './talk';

/** What the agent's present interaction is about, as far as the offer told. */
export type Work = Pick<Offer, 'interaction' | 'queue' | 'preview'>;

export interface DeskState {
  link: Link;
  agent?: string;
  name?: string;
  /** Business time minus this machine's, in milliseconds. */
  skew: number;
  presence?: Presence;
  offer?: Offer;
  work?: Work;
  invitation?: Invitation;
  /** The talk of the present interaction, or of one that is about to become it. */
  talk?: Talk;
  /** What happened in the talk last, for those who do not see it; a new one each time. */
  said?: Said[];
  /** Whom the last call of one's own did not reach, until the next call. */
  unreached?: Unreached;
  recording?: { interaction: string; state: RecordingState };
  /** Why the last offer went, until the next one comes. */
  missed?: string;
  refusal?: Refusal;
  /** An agent who is in no queue, so that no work comes. */
  inNoQueue?: true;
}

export type Happening =
  | { type: 'link'; link: Link }
  | { type: 'heard'; message: FromApp; at: number }
  | { type: 'work-known'; work: Work }
  | { type: 'refusal-read' };

export const BEGINNING: DeskState = { link: { kind: 'connecting' }, skew: 0 };

const NO_AGENT = 'urn:keskus:no-agent';

/** The next state of the desk. Pure. */
export function next(state: DeskState, event: Happening): DeskState {
  switch (event.type) {
    case 'link':
      return { ...state, link: event.link };
    case 'work-known':
      return state.work || state.presence?.interaction !== event.work.interaction
        ? state
        : { ...state, work: event.work };
    case 'refusal-read':
      return { ...state, refusal: undefined };
    case 'heard':
      return heard(state, event.message, event.at);
  }
}

function heard(state: DeskState, message: FromApp, at: number): DeskState {
  switch (message.type) {
    case 'hello':
      return {
        ...state,
        agent: message.agent,
        name: message.name,
        skew: message.now ? Date.parse(message.now) - at : state.skew,
      };
    case 'state':
      return present(state, message);
    case 'offer': {
      const { offer, interaction, queue, deadline, preview } = message;
      return { ...state, offer: { offer, interaction, queue, deadline, preview }, missed: undefined };
    }
    case 'offerWithdrawn':
      return state.offer?.offer === message.offer ? { ...state, offer: undefined, missed: message.reason } : state;
    case 'connect': {
      const { interaction, accessToken, params } = message;
      return { ...state, invitation: { interaction, accessToken, params } };
    }
    case 'call': {
      const { type: _, ...talk } = message;
      return talking(state, talk);
    }
    case 'recording':
      return { ...state, recording: { interaction: message.interaction, state: message.state } };
    case 'error':
      if (message.problem.type === NO_AGENT) return { ...state, inNoQueue: true };
      // a topic's refusal is for whoever follows the topic
      return message.problem.topic === undefined ? { ...state, refusal: message.problem } : state;
    default:
      return state;
  }
}

/** Talks of others, and old ones, are none of this desk's. */
function talking(state: DeskState, talk: Talk): DeskState {
  const mine = talk.interaction === state.presence?.interaction;
  if (!mine && !own(talk, state.agent)) return state;
  const before = state.talk?.interaction === talk.interaction ? state.talk : undefined;
  const said = changes(before, talk, state.agent);
  return {
    ...state,
    talk,
    said: said.length > 0 ? said : state.said,
    unreached: unreached(before, talk, state.agent) ?? state.unreached,
  };
}

function present(state: DeskState, told: Presence): DeskState {
  const { state: now, reason, interaction, offer, since, until, extensionSeconds } = told;
  const presence = { state: now, reason, interaction, offer, since, until, extensionSeconds };
  const offered = now === 'offered' && state.offer?.offer === offer ? state.offer : undefined;
  const taken = state.offer?.interaction === interaction ? state.offer : undefined;
  const kept = state.work?.interaction === interaction ? state.work : undefined;
  const busy = now === 'talking' || now === 'wrap-up';
  // a call's news may overtake the state that belongs to it
  const talk =
    state.talk && (state.talk.interaction === interaction || own(state.talk, state.agent)) ? state.talk : undefined;
  return {
    ...state,
    presence,
    inNoQueue: undefined,
    // the offer may overtake the state that belongs to it
    offer: now === 'ready' ? state.offer : offered,
    work: busy ? (kept ?? (taken && workOf(taken))) : undefined,
    invitation: state.invitation?.interaction === interaction ? state.invitation : undefined,
    talk,
    said: talk ? state.said : undefined,
    recording: state.recording?.interaction === interaction ? state.recording : undefined,
    unreached: now === 'talking' || now === 'offered' ? undefined : state.unreached,
    missed: now === 'away' ? state.missed : undefined,
  };
}

function workOf({ interaction, queue, preview }: Offer): Work {
  return { interaction, queue, preview };
}
