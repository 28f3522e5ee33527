import { Center, Loader, NavLink, Stack, Text, Title } from '@mantine/core';
import { IconBuilding, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSignInAway } from '../../session/sign-in-away';
import classes from './sign-in.module.css';

/** The tenants that somebody may enter; each opens under an address of its own. */
export function TenantChoice({ tenants }: { tenants: string[] }) {
  const { t } = useTranslation();
  return (
    <Door>
      <Title order={1}>{tenants.length > 0 ? t('signIn.choose') : t('signIn.noTenant')}</Title>
      {tenants.length > 0 ? (
        <nav aria-label={t('signIn.choose')}>
          {tenants.map((tenant) => (
            <NavLink
              key={tenant}
              href={`/t/${tenant}/`}
              label={tenant}
              leftSection={<IconBuilding size={20} aria-hidden />}
              rightSection={<IconChevronRight size={16} aria-hidden />}
              className={classes.tenant}
            />
          ))}
        </nav>
      ) : (
        <Text c="dimmed">{t('signIn.noTenantWhy')}</Text>
      )}
    </Door>
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
