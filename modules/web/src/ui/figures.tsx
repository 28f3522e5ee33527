import type { ReactNode } from 'react';
import classes from './figures.module.css';
import panel from './panel.module.css';

/** A few numbers side by side, each under its name. */
export function Figures({ of }: { of: readonly { name: string; value: ReactNode }[] }) {
  return (
    <dl className={`${panel.panel} ${classes.figures}`}>
      {of.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
