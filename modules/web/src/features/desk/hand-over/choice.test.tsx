// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { startSpeaking } from '../../../i18n';
import { Choice, type Option } from './choice';

beforeAll(async () => {
  window.matchMedia = vi.fn().mockReturnValue({ matches: false, addEventListener() {}, removeEventListener() {} });
  Element.prototype.scrollIntoView = () => undefined;
  await startSpeaking();
});

afterEach(cleanup);

const JAAN: Option = { id: 'jaan', can: false, content: 'Jaan' };
const MARI: Option = { id: 'mari', can: true, content: 'Mari' };

function shown(choose: (id: string) => void) {
  const Shown = ({ options }: { options?: Option[] }) => {
    const [typed, type] = useState('');
    return (
      <MantineProvider>
        <Choice label="Who" none="Nobody" typed={typed} type={type} options={options} choose={choose} />
      </MantineProvider>
    );
  };
  const { rerender } = render(<Shown />);
  return (options: Option[]) => rerender(<Shown options={options} />);
}

it('chooses with Enter who is marked, if they can be chosen', () => {
  const chosen: string[] = [];
  shown((id) => chosen.push(id))([JAAN, MARI]);
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'ArrowDown' });
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
  expect(chosen).toEqual(['mari']);
});

it('chooses the first who can be chosen when Enter was faster than the list', () => {
  const chosen: string[] = [];
  const comes = shown((id) => chosen.push(id));
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
  expect(chosen).toEqual([]);
  comes([JAAN, MARI]);
  expect(chosen).toEqual(['mari']);
});
