import { Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

interface Props {
  title: string;
  aside?: ReactNode;
  /** In pixels; less for a page that is one form. */
  maxWidth?: number;
  children: ReactNode;
}

/** A page under its one heading, which is the window's title too. */
export function Page({ title, aside, maxWidth = 1400, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Keskus`;
  }, [title]);
  return (
    <Stack gap="md" maw={maxWidth} mx="auto">
      <Group justify="space-between" gap="sm">
        <Title order={1}>{title}</Title>
        {aside}
      </Group>
      {children}
    </Stack>
  );
}
