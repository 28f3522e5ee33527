import { describe, expect, it } from 'vitest';
import type { Participant } from '../messages';
import { isApart } from './apart';

const ME: Participant = {
  id: 'p1',
  role: 'agent',
  stage: 'joined',
  leads: true,
  talks: true,
  held: false,
  muted: false,
  since: '2026-11-29T10:00:00Z',
};
const LOADED_ANEW = { mine: true, talking: true, line: { kind: 'idle' }, me: ME, answersByPhone: false } as const;

describe('a window that should have the sound', () => {
  it('asks for it after the page was loaded, and after the line was lost', () => {
    expect(isApart(LOADED_ANEW)).toBe(true);
    expect(isApart({ ...LOADED_ANEW, line: { kind: 'failed', why: 'carrier', detail: '' } })).toBe(true);
    expect(isApart({ ...LOADED_ANEW, me: { ...ME, stage: 'coming', returnBy: '2026-11-29T10:01:00Z' } })).toBe(true);
  });

  it('does not while it has it, without a microphone, in another window, or out of a talk', () => {
    expect(isApart({ ...LOADED_ANEW, line: { kind: 'joining' } })).toBe(false);
    expect(isApart({ ...LOADED_ANEW, line: { kind: 'failed', why: 'microphone', detail: '' } })).toBe(false);
    expect(isApart({ ...LOADED_ANEW, mine: false })).toBe(false);
    expect(isApart({ ...LOADED_ANEW, talking: false })).toBe(false);
  });

  it('leaves it to the own telephone, while that rings and when it is answered', () => {
    expect(isApart({ ...LOADED_ANEW, me: { ...ME, phone: 'ringing' } })).toBe(false);
    expect(isApart({ ...LOADED_ANEW, me: { ...ME, phone: 'on' } })).toBe(false);
    expect(isApart({ ...LOADED_ANEW, me: undefined, answersByPhone: true })).toBe(false);
  });
});
