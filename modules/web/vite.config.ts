import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const app = process.env.KESKUS_APP ?? 'http://127.0.0.1:8080';

// of the components, those that the first sight of the shell and the desk is made of
const FIRST =
  'ActionIcon|Alert|AppShell|Burger|Button|Center|CloseButton|Group|Kbd|Loader|NavLink|Paper|Skeleton|Stack|Text|' +
  'ThemeIcon|Title|Transition|UnstyledButton|VisuallyHidden|Collapse';
const FRAME = new RegExp(
  `node_modules/(@mantine/core/esm/(core|components/(${FIRST}))/|@mantine/hooks/|react-dom/|react/|@tanstack/|i18next|react-i18next)`,
);
// menus, dialogs and fields: they come right after
const CONTROLS =
  /node_modules\/(@mantine\/core\/esm\/(utils\/Floating|components\/(Combobox|Input|InputBase|InlineInput|Menu|Modal|ModalBase|Overlay|Popover|Portal|ScrollArea|Select|Switch|TextInput|Textarea|Tooltip|FocusTrap))\/|@floating-ui\/|react-remove-scroll|tabbable)/;

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'target/classes/META-INF/resources',
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // what the shell and the desk need in any case stays together: many small files compress worse
          groups: [
            { name: 'frame', test: FRAME },
            { name: 'controls', test: CONTROLS },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/api': app, '/ws': { target: app, ws: true } },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // a busy machine is no failure
    testTimeout: 30_000,
  },
});
