import { AppShell, Burger, NavLink } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member, Role } from '../../api/types';
import { areasOf } from './areas';
import { AreaKeys } from './keys';
import { ProfileMenu, ThemeSwitch } from './profile-menu';
import classes from './shell.module.css';

interface Props {
  tenant: string;
  tenantName: string;
  me: Member;
  /** What belongs into the header: connection, presence. */
  status: ReactNode;
  /** Shown under the header on every page while there is a call. */
  strip?: ReactNode;
  children: ReactNode;
}

/** The frame of every page of a tenant: header, navigation, and the page. */
export function Shell({ tenant, tenantName, me, status, strip, children }: Props) {
  const { t } = useTranslation();
  const [opened, { toggle, close }] = useDisclosure(false);
  const [wide, { toggle: toggleWide }] = useDisclosure(true);
  const [keysShown, keys] = useDisclosure(false);
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
          <img src="/favicon.svg" alt="" width={24} height={24} />
          <span className={classes.tenant}>{tenantName}</span>
        </span>
        <span className={classes.grow} />
        {status}
        <ThemeSwitch />
        <ProfileMenu me={me} tenant={tenant} showKeys={keys.open} />
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t('shell.navigation')}>
        <Navigation tenant={tenant} roles={me.roles} go={close} />
      </AppShell.Navbar>
      <AppShell.Main id="page">
        {strip}
        {children}
      </AppShell.Main>
      <AreaKeys tenant={tenant} roles={me.roles} shown={keysShown} show={keys.open} hide={keys.close} />
    </AppShell>
  );
}

function Navigation({ tenant, roles, go }: { tenant: string; roles: readonly Role[]; go: () => void }) {
  const { t } = useTranslation();
  const path = useRouterState({ select: (state) => state.location.pathname });
  return areasOf(roles).map(({ name, icon: Icon }) => {
    const to = `/t/${tenant}/${name}`;
    const here = path === to || path.startsWith(`${to}/`);
    return (
      <NavLink
        key={name}
        component={Link}
        to={to}
        onClick={go}
        active={here}
        aria-current={here ? 'page' : undefined}
        label={t(`areas.${name}`)}
        leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
        classNames={{ root: classes.area }}
      />
    );
  });
}
