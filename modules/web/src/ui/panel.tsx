import { Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './panel.module.css';

/** A framed part of a page under a heading of its own. */
export function Panel({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <Group justify="space-between" className={classes.head} wrap="nowrap">
        <Title order={2} id={id} size="h2">
          {title}
        </Title>
        {aside}
      </Group>
      <div className={classes.body}>{children}</div>
    </section>
  );
}
