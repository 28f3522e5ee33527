import type { TFunction } from 'i18next';
import { Refused } from '../api/client';

/** What did not work, in the reader's language where we have the words, else as the application put it. */
export function wordsOf(t: TFunction, failure: Error): string {
  if (!(failure instanceof Refused)) return failure.message;
  return t(`refusals.${failure.kind}` as 'refusals.last-admin', { defaultValue: failure.message });
}

/** The words for one field of a form, when the refusal is about it. @param pointer as /email */
export function aboutField(t: TFunction, failure: Error | null, pointer: string): string | undefined {
  return failure instanceof Refused && failure.problem.where === pointer ? wordsOf(t, failure) : undefined;
}

/** Whether somebody else changed it since it was read. */
export function isConflict(failure: Error | null): boolean {
  return failure instanceof Refused && failure.kind === 'changed-meanwhile';
}
