import type { Colleague, Queue } from '../../../api/types';

/** Letters without their marks, so that "jaa" finds "Jää". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether each word that was typed begins a word of the texts. Pure. */
export function finds(typed: string, ...texts: string[]): boolean {
  const words = plain(texts.join(' ')).split(/[\s,.-]+/);
  return plain(typed)
    .split(/\s+/)
    .every((each) => words.some((word) => word.startsWith(each)));
}

export function isReady(colleague: Colleague): boolean {
  return colleague.state === 'ready';
}

const ORDER = ['ready', 'wrap-up', 'talking', 'offered', 'away'];

/** Everybody but oneself who fits what was typed, by name or by what they can do; the ready first. Pure. */
export function colleaguesFor(typed: string, all: Colleague[], me: string | undefined, queues: Queue[]): Colleague[] {
  const labels = ({ queues: ids }: Colleague) => queues.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  return all
    .filter(({ agent }) => agent !== me)
    .filter((each) => finds(typed, each.name, ...Object.keys(each.skills), ...labels(each)))
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || a.name.localeCompare(b.name));
}

/** The queues that fit what was typed; the one that would serve soonest first. Pure. */
export function queuesFor(typed: string, all: Queue[]): Queue[] {
  const wait = ({ expectedWaitSeconds }: Queue) => expectedWaitSeconds ?? Number.POSITIVE_INFINITY;
  return all
    .filter(({ label, name }) => finds(typed, label, name))
    .sort((a, b) => wait(a) - wait(b) || a.label.localeCompare(b.label));
}

/** A wait as people say it: nought, or whole minutes. */
export function minutes(seconds: number): number {
  return seconds <= 0 ? 0 : Math.max(1, Math.round(seconds / 60));
}
