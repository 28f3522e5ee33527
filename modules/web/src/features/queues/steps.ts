import type { QueueStep } from '../../api/types';

/** The most that a queue may have. */
export const MOST = 6;

/** A further step, half a minute after the last. Pure. */
export function withOneMore(steps: QueueStep[]): QueueStep[] {
  const last = steps.at(-1)?.afterSeconds ?? 0;
  return [...steps, { afterSeconds: Math.min(3600, last + 30), skills: {}, queues: [] }];
}

/** What is wrong with a step, if anything. Pure. */
export function faultOf(steps: QueueStep[], index: number): 'order' | 'empty' | undefined {
  const step = steps[index];
  if (!step) return undefined;
  if (step.afterSeconds <= (steps[index - 1]?.afterSeconds ?? 0)) return 'order';
  return Object.keys(step.skills).length === 0 && step.queues.length === 0 ? 'empty' : undefined;
}

/** The step with another level of a skill, or without one. Pure. */
export function withLevel(step: QueueStep, skill: string, level: number | undefined): QueueStep {
  const { [skill]: _, ...others } = step.skills;
  return { ...step, skills: level === undefined ? others : { ...others, [skill]: level } };
}

/** In an order of its own, so that two that mean the same are the same. Pure. */
export function plainSteps(steps: QueueStep[]): unknown {
  return steps.map(({ afterSeconds, skills, queues }) => [
    afterSeconds,
    Object.entries(skills).sort(),
    [...queues].sort(),
  ]);
}
