import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const app = process.env.KESKUS_APP ?? 'http://127.0.0.1:8080';

const PARTS =
  'ActionIcon|Alert|AppShell|Badge|Burger|Button|Center|CloseButton|Combobox|FloatingIndicator|Group|InlineInput|Input|' +
  'InputBase|Kbd|Loader|Menu|Modal|ModalBase|NavLink|Overlay|Paper|Popover|Portal|ScrollArea|Select|Skeleton|Stack|' +
  'Switch|Text|TextInput|Textarea|ThemeIcon|Title|Tooltip|Transition|UnstyledButton|VisuallyHidden|FocusTrap';
const FRAME = new RegExp(
  `node_modules/(@mantine/core/esm/(core|components/(${PARTS}))/|@mantine/hooks/|@floating-ui/|react-dom/|react/|@tanstack/|i18next|react-i18next|oidc-client-ts)`,
);

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
          groups: [{ name: 'frame', test: FRAME }],
        },
      },
    },
  },
  server: {
    proxy: { '/api': app, '/ws': { target: app, ws: true } },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
