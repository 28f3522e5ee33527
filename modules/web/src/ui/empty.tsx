import { Stack, Text, ThemeIcon } from '@mantine/core';
import type { IconProps } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';

/** Nothing there yet: one sentence, how something comes here, and at most one thing to do. */
export function Empty({
  icon: Icon,
  text,
  next,
  children,
}: {
  icon: ComponentType<IconProps>;
  text: string;
  /** What brings something here. */
  next?: string;
  children?: ReactNode;
}) {
  return (
    <Stack align="center" gap="xs" py="xl" px="md">
      <ThemeIcon variant="default" size={44} radius="xl" aria-hidden>
        <Icon size={22} stroke={1.6} />
      </ThemeIcon>
      <Text c="dimmed" ta="center" maw={420}>
        {text}
      </Text>
      {next ? (
        <Text size="sm" c="dimmed" ta="center" maw={420}>
          {next}
        </Text>
      ) : null}
      {children}
    </Stack>
  );
}
