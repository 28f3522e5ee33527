import type { TextPart } from '../api/types';

/** A text with what was looked for marked in it. */
export function Highlighted({ parts }: { parts: TextPart[] }) {
  return parts.map((part, index) =>
    // parts have no ids and never change places
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    part.hit ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
  );
}

/** The same as plain text. */
export const plain = (parts: TextPart[]): string => parts.map(({ text }) => text).join('');
