import { span, useSeconds } from './clock';

interface Props {
  /** Business time, ISO 8601: counts up from here. */
  since?: string;
  /** Business time, ISO 8601: counts down to here. */
  until?: string;
  /** Business time minus this machine's, in milliseconds. */
  skew: number;
}

/** A running time. Not announced: a screen reader reads it when asked. */
export function Timer({ since, until, skew }: Props) {
  const now = useSeconds() + skew;
  const text = until ? span(Date.parse(until) - now) : since ? span(now - Date.parse(since)) : '';
  return (
    <span role="timer" aria-live="off">
      {text}
    </span>
  );
}
