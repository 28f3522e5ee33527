import { expect, it } from 'vitest';
import type { Call, FollowUp, Ticket } from '../../api/types';
import { happenings } from './happenings';

it('puts calls, tickets, notes and promises in one order, newest first', () => {
  const call = { interaction: 'a', startedAt: '2026-11-29T10:00:00Z', outcome: 'ANSWERED' } as Call;
  const ticket = {
    id: 'b',
    openedAt: '2026-11-29T10:00:01Z',
    notes: [{ id: 'n', writtenAt: '2026-11-29T10:05:00Z', text: 'tent' }],
  } as unknown as Ticket;
  const promise = { id: 'p', dueAt: '2026-12-01T12:00:00Z', note: 'call' } as FollowUp;

  expect(happenings([call], [ticket], [promise]).map(({ kind }) => kind)).toEqual([
    'promise',
    'note',
    'ticket',
    'call',
  ]);
});
