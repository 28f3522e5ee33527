import { Center, Loader, NavLink, Stack, Text, Title } from '@mantine/core';
import { IconBuilding, IconBuildingStore, IconChevronRight, type IconProps, IconServer } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entrance } from '../../api/get-entrance';
import { useSignInAway } from '../../session/sign-in-away';
import classes from './sign-in.module.css';

interface ChoiceProps {
  entrances: Entrance[];
  /** Slugs. */
  resellers: string[];
  operator: boolean;
}

/** The places where somebody works; each opens under an address of its own. */
export function Choice({ entrances, resellers, operator }: ChoiceProps) {
  const { t } = useTranslation();
  const somewhere = entrances.length > 0 || resellers.length > 0 || operator;
  return (
    <Door>
      <Title order={1}>{somewhere ? t('signIn.choose') : t('signIn.noTenant')}</Title>
      {somewhere ? (
        <nav aria-label={t('signIn.choose')}>
          {entrances.map(({ slug, name, colour, logo }) => (
            <Way key={slug} to={`/t/${slug}/`} label={name} colour={colour} logo={logo} icon={IconBuilding} />
          ))}
          {resellers.map((reseller) => (
            <Way
              key={reseller}
              to={`/r/${reseller}`}
              label={reseller}
              about={t('signIn.reseller')}
              icon={IconBuildingStore}
            />
          ))}
          {operator ? <Way to="/ops" label={t('ops.title')} icon={IconServer} /> : null}
        </nav>
      ) : (
        <Text c="dimmed">{t('signIn.noTenantWhy')}</Text>
      )}
    </Door>
  );
}

interface WayProps {
  colour?: string | null;
  logo?: string | null;
  to: string;
  label: string;
  about?: string;
  icon: ComponentType<IconProps>;
}

function Way({ to, label, about, colour, logo, icon: Icon }: WayProps) {
  return (
    <NavLink
      href={to}
      label={label}
      description={about}
      leftSection={logo ? <img src={logo} alt="" className={classes.logo} /> : <Icon size={20} aria-hidden />}
      rightSection={<IconChevronRight size={16} aria-hidden />}
      className={classes.tenant}
      style={colour ? { borderInlineStart: `4px solid ${colour}` } : undefined}
    />
  );
}

/** Something takes a moment. */
export function Waiting() {
  const { t } = useTranslation();
  const away = useSignInAway();
  return (
    <Center h="100dvh" p="md" role="status" aria-label={away ? undefined : t('signIn.wait')}>
      <Stack align="center" gap="md">
        <Loader aria-hidden />
        {away ? (
          <Stack align="center" gap={4} ta="center">
            <Text fw={600}>{t('signIn.away')}</Text>
            <Text c="dimmed">{t('signIn.awayWait')}</Text>
          </Stack>
        ) : null}
      </Stack>
    </Center>
  );
}

/** The frame of pages outside any tenant. */
export function Door({ children }: { children: React.ReactNode }) {
  return (
    <Center mih="100dvh" p="md" component="main">
      <Stack className={classes.door} gap="md">
        <img src="/favicon.svg" alt="Keskus" width={40} height={40} />
        {children}
      </Stack>
    </Center>
  );
}
