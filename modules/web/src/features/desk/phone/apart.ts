import type { Participant } from '../messages';
import type { PhoneState } from './phone';

interface Standing {
  /** This window has the telephone. */
  mine: boolean;
  /** The agent is in a talk by what the app says. */
  talking: boolean;
  line: PhoneState;
  /** The agent's own part in it, when known. */
  me?: Participant;
  answersByPhone: boolean;
}

/**
 * Whether this window should have the sound of a talk and has not: the page was loaded anew, the line was lost, or the
 * telephone was taken from another window. Pure.
 */
export function isApart({ mine, talking, line, me, answersByPhone }: Standing): boolean {
  const silent = line.kind === 'idle' || (line.kind === 'failed' && line.why === 'carrier');
  // whoever answers by telephone is awaited here only when the talk was here already
  const expected = !answersByPhone || me?.stage === 'joined' || Boolean(me?.returnBy);
  return mine && talking && silent && expected && !me?.phone;
}
