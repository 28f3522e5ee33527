import type { Label } from '../api/types';

/** The name in somebody's language, or in the first there is. */
export function labelIn(label: Label | undefined, language: string): string {
  if (!label) return '';
  return label[language.slice(0, 2)] ?? label.en ?? Object.values(label)[0] ?? '';
}
