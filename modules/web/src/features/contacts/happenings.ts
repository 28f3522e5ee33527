import type { Call, FollowUp, Ticket } from '../../api/types';

export const KINDS = ['call', 'ticket', 'note', 'promise'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that happened with a contact. */
export interface Happening {
  key: string;
  kind: Kind;
  at: string;
  text?: string;
  interaction?: string;
  call?: Call;
  ticket?: Ticket;
  promise?: FollowUp;
}

/** Calls, tickets, their notes and promises in one list, newest first. */
export function happenings(calls: Call[], tickets: Ticket[], promises: FollowUp[]): Happening[] {
  return [
    ...calls.map((call): Happening => {
      const interaction = call.interaction;
      return { key: `c${interaction}`, kind: 'call', at: call.startedAt, interaction, call };
    }),
    ...tickets.map((ticket): Happening => ({ key: `t${ticket.id}`, kind: 'ticket', at: ticket.openedAt, ticket })),
    ...tickets.flatMap((ticket) =>
      ticket.notes.map(
        (note): Happening => ({ key: `n${note.id}`, kind: 'note', at: note.writtenAt, text: note.text, ticket }),
      ),
    ),
    ...promises.map(
      (promise): Happening => ({
        key: `p${promise.id}`,
        kind: 'promise',
        at: promise.dueAt,
        text: promise.note,
        promise,
      }),
    ),
  ].sort((one, other) => other.at.localeCompare(one.at));
}
