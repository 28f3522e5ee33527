import { useState } from 'react';

interface Change<T, V> {
  mutate: (variables: V, answered: { onSuccess: (stored: T) => void }) => void;
  reset: () => void;
  isPending: boolean;
  isSuccess: boolean;
  error: Error | null;
}

interface Options<T, D, V> {
  /** What is stored, as last read. */
  stored: T;
  /** What of it people write on, or would write on. */
  draftOf: (stored: T) => D;
  /** Two drafts of the same shape are the same; as JSON when not told. */
  shape?: (draft: D) => string;
  /** Reads once more what is stored. */
  refetch: () => Promise<{ data: T | undefined }>;
  change: Change<T, V>;
  /** What stores a draft over something stored. @param base what the form was filled from */
  sends: (onto: T, draft: D, base: T) => V;
}

/**
 * A form over something with a version. What others store meanwhile does not change it under somebody's hands, but
 * fills it while nothing is written.
 */
export function useStoredForm<T extends { version: number }, D, V>(options: Options<T, D, V>) {
  const { stored, draftOf, refetch, change, sends } = options;
  const shape = options.shape ?? ((draft: D) => JSON.stringify(draft));
  const [base, setBase] = useState(stored);
  const [draft, setDraft] = useState(() => draftOf(stored));
  const dirty = shape(draft) !== shape(draftOf(base));
  const fill = (from: T) => {
    setBase(from);
    setDraft(draftOf(from));
  };
  const again = (from: T) => {
    change.reset();
    fill(from);
  };
  const save = (onto: T) => change.mutate(sends(onto, draft, base), { onSuccess: fill });
  if (stored.version > base.version && !dirty) fill(stored);
  return {
    base,
    draft,
    setDraft,
    submit: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      save(base);
    },
    /** For the row at the form's end. */
    row: {
      dirty,
      saving: change.isPending,
      failure: change.error,
      saved: change.isSuccess,
      reset: () => void refetch().then(({ data }) => again(data ?? base)),
      overwrite: () => void refetch().then(({ data }) => save(data ?? base)),
    },
  };
}
