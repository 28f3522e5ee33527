import type { IconProps } from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** One line of the palette. */
export interface PaletteEntry {
  id: string;
  label: string;
  /** A second line, as a number or an e-mail address. */
  detail?: string;
  icon: ComponentType<IconProps>;
  /** Where it leads, as /t/outdoor/people/…; left out when it does something. */
  to?: string;
  run?: () => void;
}

/** What one source knows of a text; a heading is shown over its entries. */
export interface PaletteFindings {
  heading: string;
  entries: PaletteEntry[];
  /** Still looking: what is shown is not all. */
  searching?: boolean;
}

/**
 * A source of the palette: a hook that is told what was written, already stripped of blanks around it. It is called
 * only while the palette is open. The layout of a tenant lists the sources; their order is that of the headings.
 */
export type PaletteSource = (written: string) => PaletteFindings;

/** Entries whose label or detail holds every word that was written. */
export function matching(entries: PaletteEntry[], written: string): PaletteEntry[] {
  const words = written.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ label, detail }) => {
    const text = `${label} ${detail ?? ''}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
