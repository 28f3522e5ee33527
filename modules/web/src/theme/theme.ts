import { createTheme, type MantineColorsTuple } from '@mantine/core';

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

/** The look of every page. Sizes are of the calm kind: 14 px text, rows of 40. */
export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 6, dark: 6 },
  colors: { brand },
  defaultRadius: 'md',
  cursorType: 'pointer',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif',
  fontSizes: { xs: '0.78rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.375rem' }, h2: { fontSize: '1.0625rem' } } },
  respectReducedMotion: true,
});
