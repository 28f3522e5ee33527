import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const brand: MantineColorsTuple = [
  '#eaf1ff',
  '#d3e2ff',
  '#a5c3ff',
  '#75a2ff',
  '#4c86ff',
  '#2f72ff',
  '#0b5fff',
  '#0a52e0',
  '#0a47c2',
  '#0a3fb3',
];

// greys of the dark look are those of its tokens, or fields would stand out brown on blue
const dark: MantineColorsTuple = [
  '#e6edf3',
  '#c6cfd8',
  '#b4bac2',
  '#8b949e',
  '#3d4752',
  '#2b333d',
  '#1c2330',
  '#161b22',
  '#0d1117',
  '#090c10',
];

/** The look of every page. Sizes are of the calm kind: 14 px text, rows of 40. */
export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 6, dark: 6 },
  colors: { brand, dark },
  defaultRadius: 'md',
  cursorType: 'pointer',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif',
  fontSizes: { xs: '0.78rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.375rem' }, h2: { fontSize: '1.0625rem' } } },
  respectReducedMotion: true,
  // a dialog's head is a header element, which would be a second banner of the page
  components: { ModalHeader: { defaultProps: { role: 'presentation' } } },
});

/** Colours of the components that are tokens here; the components' own dimmed text would be too pale to read. */
export const variables: CSSVariablesResolver = () => {
  const ours = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--muted)',
    '--mantine-color-placeholder': 'var(--muted)',
    '--mantine-color-error': 'var(--breach-text)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-default-hover': 'var(--surface-2)',
  };
  return { variables: {}, light: ours, dark: ours };
};
