import { useAddNote } from '../../api/add-note';
import { type TicketChange, useChangeTicket } from '../../api/change-ticket';
import { useMakeFollowUp } from '../../api/make-follow-up';
import type { Ticket } from '../../api/types';
import { useWrapUp } from '../../api/wrap-up';
import type { WrapUpDraft } from './wrap-up-draft';

interface Entered {
  interaction: string;
  ticket: Ticket | undefined;
  note: string;
  noteSaved: () => void;
  disposition: string;
  change: TicketChange;
  promise: WrapUpDraft['promise'];
  promiseSaved: () => void;
}

/** Saves everything of an after-work, the end of it last; what was saved is not saved again after a failure. */
export function useWrapUpSaving() {
  const addNote = useAddNote();
  const change = useChangeTicket();
  const promise = useMakeFollowUp();
  const wrapUp = useWrapUp();
  const saving = addNote.isPending || change.isPending || promise.isPending || wrapUp.isPending;
  const failure = addNote.error ?? change.error ?? promise.error ?? wrapUp.error;

  const save = async (entered: Entered) => {
    let { ticket } = entered;
    if (ticket && entered.note.trim()) {
      ticket = await addNote.mutateAsync({ ticket: ticket.id, text: entered.note.trim() });
      entered.noteSaved();
    }
    if (ticket && Object.keys(entered.change).length > 0) {
      ticket = await change.mutateAsync({ ticket, change: entered.change });
    }
    if (ticket && entered.promise?.at) {
      const note = entered.promise.note.trim() || ticket.subject;
      await promise.mutateAsync({ ticket: ticket.id, ...entered.promise, note });
      entered.promiseSaved();
    }
    await wrapUp.mutateAsync({ interaction: entered.interaction, disposition: entered.disposition });
  };
  return { save, saving, failure, addNote };
}
