import { ActionIcon, AppShell, Burger, Kbd, NavLink, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKeyboard, type IconProps, IconSearch } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { type ComponentType, Fragment, lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaletteSource } from '../../ui/palette';
import { useDone } from '../../ui/undo';
import { AreaKeys } from './keys';
import { ProfileMenu, ThemeSwitch } from './profile-menu';
import classes from './shell.module.css';

const Palette = lazy(() => import('./palette'));
const UndoToast = lazy(() => import('../../ui/undo-toast'));

/** A line of the navigation. */
export interface Place {
  to: string;
  label: string;
  /** The heading it stands under; left out where there is but one. */
  group?: string;
  icon: ComponentType<IconProps>;
  /** Pressed after g. */
  key: string;
  /** Other places lie below its address. */
  exact?: boolean;
}

interface Props {
  /** Whose pages these are, as the tenant's name. */
  title: string;
  /** The address of a picture in place of our own. */
  logo?: string | null;
  who: { name: string; email: string };
  /** Whose sign-in ends when somebody signs out. */
  session: string;
  places: readonly Place[];
  /** Whether calls are taken here. */
  calls?: boolean;
  /** Further sources of the palette, the same ones always. */
  sources?: readonly PaletteSource[];
  /** What belongs into the header: connection, presence. */
  status?: ReactNode;
  /** Shown under the header on every page while there is a call. */
  strip?: ReactNode;
  children: ReactNode;
}

const NO_SOURCES: readonly PaletteSource[] = [];

/** The frame of every page: header, navigation, palette, and the page. */
export function Shell({
  title,
  logo,
  who,
  session,
  places,
  calls = false,
  sources = NO_SOURCES,
  status,
  strip,
  children,
}: Props) {
  const { t } = useTranslation();
  const [opened, { toggle, close }] = useDisclosure(false);
  const [wide, { toggle: toggleWide }] = useDisclosure(true);
  const [keysShown, keys] = useDisclosure(false);
  const done = useDone();
  const [asked, setAsked] = useState(0);
  const openPalette = useMemo(() => () => setAsked((times) => times + 1), []);
  const own = useMemo(
    () => [
      ...places.map(({ to, label, group, icon }) => ({ id: to, label, detail: group, icon, to })),
      { id: 'keys', label: t('keys.title'), icon: IconKeyboard, run: keys.open },
    ],
    [places, keys.open, t],
  );
  return (
    <AppShell
      header={{ height: 48 }}
      navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !opened, desktop: !wide } }}
      padding="md"
      classNames={{ header: classes.header, navbar: classes.navbar, main: classes.main }}
    >
      <a href="#page" className={classes.skip}>
        {t('shell.skip')}
      </a>
      <AppShell.Header>
        <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('shell.menu')} />
        <Burger opened={false} onClick={toggleWide} visibleFrom="sm" size="sm" aria-label={t('shell.menu')} />
        <span className={classes.brand}>
          <img src={logo || '/favicon.svg'} alt="" className={classes.logo} />
          <span className={classes.tenant}>{title}</span>
        </span>
        <span className={classes.grow} />
        <UnstyledButton className={classes.find} onClick={openPalette} visibleFrom="md" aria-label={t('palette.label')}>
          <IconSearch size={16} aria-hidden />
          <span>{t('palette.button')}</span>
          <Kbd size="xs">Ctrl K</Kbd>
        </UnstyledButton>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          radius="xl"
          hiddenFrom="md"
          aria-label={t('palette.label')}
          onClick={openPalette}
        >
          <IconSearch size={18} />
        </ActionIcon>
        {status}
        <ThemeSwitch />
        <ProfileMenu who={who} session={session} showKeys={keys.open} />
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t('shell.navigation')}>
        <Navigation places={places} go={close} />
      </AppShell.Navbar>
      <AppShell.Main id="page">
        {strip}
        {children}
      </AppShell.Main>
      {done ? (
        <Suspense>
          <UndoToast />
        </Suspense>
      ) : null}
      <AreaKeys
        places={places}
        calls={calls}
        shown={keysShown}
        show={keys.open}
        hide={keys.close}
        openPalette={openPalette}
      />
      {asked > 0 ? (
        <Suspense>
          <Palette asked={asked} own={own} sources={sources} />
        </Suspense>
      ) : null}
    </AppShell>
  );
}

function Navigation({ places, go }: { places: readonly Place[]; go: () => void }) {
  const path = useRouterState({ select: (state) => state.location.pathname });
  return places.map(({ to, label, group, icon: Icon, exact }, at) => {
    const here = path === to || path === `${to}/` || (!exact && path.startsWith(`${to}/`));
    return (
      <Fragment key={to}>
        {group && group !== places[at - 1]?.group ? <div className={classes.group}>{group}</div> : null}
        <NavLink
          component={Link}
          to={to}
          onClick={go}
          active={here}
          aria-current={here ? 'page' : undefined}
          label={label}
          leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
          classNames={{ root: classes.area }}
        />
      </Fragment>
    );
  });
}
