import type { Reason } from '../api/types';
import { labelIn } from './label';

/** Every reason by its way through the tree, to choose from: Order › Late. */
export function reasonChoices(reasons: Reason[], language: string): { value: string; label: string }[] {
  return reasons.flatMap(({ name, label, below }) => [
    { value: name, label: labelIn(label, language) },
    ...reasonChoices(below, language).map((finer) => ({
      value: `${name}/${finer.value}`,
      label: `${labelIn(label, language)} › ${finer.label}`,
    })),
  ]);
}
