/** Colours made of one brand colour so that every text in them can be read (WCAG 2.2 AA), light and dark. */
export interface BrandColours {
  /** Behind white text, in both themes. */
  solid: string;
  light: { text: string; tint: string };
  dark: { text: string; tint: string };
  /** From pale to deep, as the components want them: ten. */
  scale: string[];
}

type Rgb = [number, number, number];

const READABLE = 4.5;
/** What brand text stands on, in each theme; tokens.css has the same. */
export const SURFACES = { light: ['#ffffff', '#f6f7f9', '#f1f3f5'], dark: ['#161b22', '#0d1117', '#1c2330'] } as const;

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;
const hex = (colour: Rgb) => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** A part of one colour, the rest of the other. @param share of the other, 0 to 1 */
function mix(one: string, other: string, share: number): string {
  const [a, b] = [rgb(one), rgb(other)];
  return hex(a.map((part, at) => part + ((b[at] ?? 0) - part) * share) as Rgb);
}

function luminance(colour: string): number {
  const [r, g, b] = rgb(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Between 1 and 21 (WCAG 2.2, 1.4.3). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour, brought towards another one until it can be read on, or under, all of these. */
function readable(colour: string, towards: string, others: readonly string[]): string {
  for (let share = 0; share < 1; share += 0.02) {
    const found = mix(colour, towards, share);
    if (others.every((other) => contrast(found, other) >= READABLE)) return found;
  }
  return towards;
}

/** @param colour as #0b5fff */
export function brandColours(colour: string): BrandColours {
  const solid = readable(colour, '#000000', ['#ffffff']);
  const light = { tint: mix(colour, '#ffffff', 0.86), text: '' };
  light.text = readable(solid, '#000000', [...SURFACES.light, light.tint]);
  const dark = { tint: mix(colour, SURFACES.dark[0], 0.8), text: '' };
  dark.text = readable(colour, '#ffffff', [...SURFACES.dark, dark.tint]);
  const pale = [0.92, 0.82, 0.65, 0.45].map((share) => mix(solid, '#ffffff', share));
  const deep = [0.12, 0.24, 0.34].map((share) => mix(solid, '#000000', share));
  return { solid, light, dark, scale: [...pale, dark.text, mix(solid, '#ffffff', 0.15), solid, ...deep] };
}

/** The rules that put a brand over the installation's own; they name brand tokens and nothing else. */
export function brandRules(colour: string): string {
  const { scale, solid, light, dark } = brandColours(colour);
  const shades = scale.map((shade, at) => `--mantine-color-brand-${at}:${shade};`).join('');
  const tokens = (text: string, tint: string) => `--brand:${solid};--brand-text:${text};--brand-tint:${tint};`;
  return (
    `:root:root{${shades}}` +
    `:root[data-mantine-color-scheme="light"]{${tokens(light.text, light.tint)}}` +
    `:root[data-mantine-color-scheme="dark"]{${tokens(dark.text, dark.tint)}}`
  );
}
