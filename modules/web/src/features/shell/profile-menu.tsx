import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

const Choices = lazy(() => import('./profile-choices'));

/** Whose menu it is. */
export interface ProfileProps {
  who: { name: string; email: string };
  /** Whose sign-in this is. */
  session: string;
  showKeys: () => void;
}

/** Who is signed in, and what they set for themselves: language, light or dark. */
export function ProfileMenu(of: ProfileProps) {
  const { t } = useTranslation();
  const [opened, change] = useState(false);
  const button = (press?: () => void) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={36}
      radius="xl"
      aria-label={t('profile.open', { name: of.who.name })}
      onClick={press}
    >
      <span className={classes.initials} aria-hidden>
        {of.who.name.slice(0, 2).toUpperCase()}
      </span>
    </ActionIcon>
  );
  // pressed before the choices are there, the menu opens when they come
  return (
    <Suspense fallback={button(() => change(true))}>
      <Choices {...of} button={button()} opened={opened} change={change} />
    </Suspense>
  );
}

/** One press between light and dark. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const now = useComputedColorScheme('light');
  const other = now === 'light' ? 'dark' : 'light';
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={36}
      radius="xl"
      aria-label={t(`profile.to-${other}`)}
      onClick={() => setColorScheme(other)}
      visibleFrom="sm"
    >
      {now === 'light' ? <IconMoon size={18} /> : <IconSun size={18} />}
    </ActionIcon>
  );
}
