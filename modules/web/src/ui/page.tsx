import { Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

/** A page under its one heading, which is the window's title too. */
export function Page({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Keskus`;
  }, [title]);
  return (
    <Stack gap="md" maw={1400} mx="auto">
      <Group justify="space-between" gap="sm">
        <Title order={1}>{title}</Title>
        {aside}
      </Group>
      {children}
    </Stack>
  );
}
