import {
  IconBell,
  IconCircleCheck,
  IconClipboardCheck,
  IconMoon,
  IconPhone,
  type IconProps,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** How each state of an agent looks; the colours are tokens, never a tenant's. */
export const STATES = {
  away: { token: 'away', icon: IconMoon },
  ready: { token: 'available', icon: IconCircleCheck },
  offered: { token: 'ringing', icon: IconBell },
  talking: { token: 'on-call', icon: IconPhone },
  'wrap-up': { token: 'wrap-up', icon: IconClipboardCheck },
} as const satisfies Record<string, { token: string; icon: ComponentType<IconProps> }>;

export type StateName = keyof typeof STATES;

/** The three colours of a state, for a style attribute. */
export function colours(token: string): { solid: string; tint: string; text: string } {
  return { solid: `var(--${token})`, tint: `var(--${token}-tint)`, text: `var(--${token}-text)` };
}
