// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { speak, startSpeaking } from '../i18n';
import { StateBadge } from './state-badge';

afterEach(cleanup);

beforeAll(() => startSpeaking());

const shown = (state: 'away' | 'talking', reason?: string) => render(<StateBadge state={state} reason={reason} />);

it('says the state in a word, with the reason the tenant gave it', () => {
  shown('away', 'lunch');
  expect(screen.getByText('Away')).toBeTruthy();
  expect(screen.getByText('· Lunch')).toBeTruthy();
});

it('shows a reason it does not know as it came', () => {
  shown('away', 'fire-drill');
  expect(screen.getByText('· fire-drill')).toBeTruthy();
});

it('speaks the language that was chosen', async () => {
  await speak('fi');
  shown('talking');
  expect(screen.getByText('Puhelussa')).toBeTruthy();
  expect(document.documentElement.lang).toBe('fi');
  await speak('en');
});
