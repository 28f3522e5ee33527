// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useStoredForm } from './stored-form';

interface Sign {
  version: number;
  text: string;
}

const first: Sign = { version: 1, text: 'Open' };
const theirs: Sign = { version: 2, text: 'Closed' };

function form() {
  const mutate = vi.fn();
  const reset = vi.fn();
  const shown = renderHook(
    ({ stored }: { stored: Sign }) =>
      useStoredForm({
        stored,
        draftOf: ({ text }: Sign) => text,
        refetch: () => Promise.resolve({ data: theirs }),
        change: { mutate, reset, isPending: false, isSuccess: false, error: null },
        sends: (onto, text) => ({ version: onto.version, text }),
      }),
    { initialProps: { stored: first } },
  );
  return { mutate, reset, now: () => shown.result.current, read: (stored: Sign) => shown.rerender({ stored }) };
}

const writes = (shown: ReturnType<typeof form>, text: string) => act(() => shown.now().setDraft(text));
const submits = (shown: ReturnType<typeof form>) => act(() => shown.now().submit({ preventDefault: () => undefined }));

it('is filled with what others store while nothing is written', () => {
  const shown = form();
  shown.read(theirs);
  expect(shown.now().draft).toBe('Closed');
  expect(shown.now().row.dirty).toBe(false);
});

it('keeps what is written when others store something, and saves over what it was filled from', () => {
  const shown = form();
  writes(shown, 'Back soon');
  shown.read(theirs);
  expect(shown.now().draft).toBe('Back soon');
  submits(shown);
  expect(shown.mutate.mock.calls[0]?.[0]).toEqual({ version: 1, text: 'Back soon' });
});

it('is filled with what its own saving has stored', () => {
  const shown = form();
  writes(shown, 'Back soon');
  submits(shown);
  act(() => shown.mutate.mock.calls[0]?.[1].onSuccess({ version: 2, text: 'Back soon.' }));
  expect(shown.now().draft).toBe('Back soon.');
  expect(shown.now().row.dirty).toBe(false);
});

it('goes back to what is stored now, or writes over it', async () => {
  const shown = form();
  writes(shown, 'Back soon');
  await act(async () => shown.now().row.overwrite());
  expect(shown.mutate.mock.calls[0]?.[0]).toEqual({ version: 2, text: 'Back soon' });
  await act(async () => shown.now().row.reset());
  expect(shown.now().draft).toBe('Closed');
  expect(shown.reset).toHaveBeenCalled();
});
