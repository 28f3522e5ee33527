// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { type CallKey, useCallKeys } from './call-keys';

afterEach(cleanup);

function Keys({ on }: { on: Partial<Record<CallKey, () => void>> }) {
  useCallKeys(on);
  return <textarea />;
}

function press(code: string, held: KeyboardEventInit = { altKey: true, shiftKey: true }) {
  return window.dispatchEvent(new KeyboardEvent('keydown', { code, cancelable: true, ...held }));
}

it('goes by the place of the key, with Alt and Shift', () => {
  const answer = vi.fn();
  render(<Keys on={{ A: answer }} />);
  press('KeyA');
  expect(answer).toHaveBeenCalledTimes(1);
  press('KeyA', { altKey: true });
  press('KeyA', { altKey: true, shiftKey: true, ctrlKey: true });
  press('KeyA', { altKey: true, shiftKey: true, repeat: true });
  press('KeyQ');
  expect(answer).toHaveBeenCalledTimes(1);
});

it('keeps the browser from acting on the key too, and only then', () => {
  render(<Keys on={{ M: () => {} }} />);
  expect(press('KeyM')).toBe(false);
  expect(press('KeyE')).toBe(true);
});

it('does what the key means now', () => {
  const first = vi.fn();
  const second = vi.fn();
  const { rerender } = render(<Keys on={{ E: first }} />);
  rerender(<Keys on={{ E: second }} />);
  press('KeyE');
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledTimes(1);
});

it('lets go of the keys with the page', () => {
  const end = vi.fn();
  render(<Keys on={{ E: end }} />).unmount();
  press('KeyE');
  expect(end).not.toHaveBeenCalled();
});
