import { Group, Stack, Text } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** One part of the check, with its heading. */
export function Section({ icon: Mark, title, children }: { icon: Icon; title: string; children: ReactNode }) {
  return (
    <Stack gap="sm" component="section" aria-label={title}>
      <Group gap="xs">
        <Mark size={20} aria-hidden />
        <Text component="h3" fw={600} m={0}>
          {title}
        </Text>
      </Group>
      {children}
    </Stack>
  );
}
