import type { ReactNode } from 'react';

/** Something wider than a narrow window; it is moved by hand or by the arrow keys. */
export function Wide({ name, least, children }: { name: string; least: number; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and a section with a name would be a landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus no keyboard could move it
    <div role="group" aria-label={name} tabIndex={0} style={{ overflowX: 'auto', position: 'relative' }}>
      <div style={{ minWidth: least }}>{children}</div>
    </div>
  );
}
