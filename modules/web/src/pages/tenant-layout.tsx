import { Outlet } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../api/client';
import { useMe } from '../api/get-member-me';
import { useTenant } from '../api/get-tenant';
import type { Role } from '../api/types';
import { Announcer } from '../features/desk/announcer';
import { CallProvider } from '../features/desk/call';
import { CallDialogs } from '../features/desk/call-dialogs';
import { CallStrip } from '../features/desk/call-strip';
import { DeskProvider, useDeskConnection } from '../features/desk/desk';
import { LinkBanner } from '../features/desk/link-banner';
import { PresenceMenu } from '../features/desk/presence-menu';
import { Softphone } from '../features/desk/softphone';
import { areasOf } from '../features/shell/areas';
import { ConnectionLight } from '../features/shell/connection-light';
import { type Place, Shell } from '../features/shell/shell';
import { Waiting } from '../features/sign-in/tenant-choice';
import { Changes } from '../push/changes';
import { PushProvider, useLink } from '../push/push';
import { TenantSession, useSession } from '../session/session';
import { goAndSignIn, SignInNeeded } from '../session/sign-in';
import type { PaletteSource } from '../ui/palette';
import { Broken } from './broken';

/** What the palette finds besides pages. */
const SOURCES: readonly PaletteSource[] = [];

/** Everything under /t/{tenant}: nobody comes in without a token for that tenant. */
export function TenantLayout({ tenant }: { tenant: string }) {
  return (
    <TenantSession key={tenant} tenant={tenant}>
      <SignedInOnly />
    </TenantSession>
  );
}

function SignedInOnly() {
  const { i18n } = useTranslation();
  const { tenant } = useSession();
  const me = useMe();
  const name = useTenant();
  const places = usePlaces(tenant, me.data?.roles);
  const signInNeeded =
    me.error instanceof SignInNeeded || (me.error instanceof Refused && me.error.problem.status === 401);
  useEffect(() => {
    if (signInNeeded) {
      const here = window.location.pathname + window.location.search;
      void goAndSignIn(tenant, here, i18n.language);
    }
  }, [signInNeeded, tenant, i18n.language]);

  if (me.error && !signInNeeded) return <Broken failure={me.error} />;
  if (!me.data) return <Waiting />;
  return (
    <PushProvider>
      <Changes />
      <DeskProvider enabled={me.data.roles.includes('agent')}>
        <CallProvider>
          <Softphone />
          <Announcer />
          <CallDialogs />
          <Shell
            title={name.data?.name ?? tenant}
            who={me.data}
            session={tenant}
            places={places}
            calls={me.data.roles.includes('agent')}
            sources={SOURCES}
            status={<Status />}
            strip={
              <>
                <CallStrip />
                <LinkBanner />
              </>
            }
          >
            <Outlet />
          </Shell>
        </CallProvider>
      </DeskProvider>
    </PushProvider>
  );
}

function usePlaces(tenant: string, roles: readonly Role[] | undefined): Place[] {
  const { t } = useTranslation();
  return useMemo(
    () =>
      areasOf(roles ?? []).map(({ name, group, icon, key }) => ({
        to: `/t/${tenant}/${name}`,
        label: t(`areas.${name}`),
        group: t(`groups.${group}`),
        icon,
        key,
      })),
    [tenant, roles, t],
  );
}

function Status() {
  const link = useLink();
  const desk = useDeskConnection();
  return (
    <>
      <ConnectionLight kind={link.kind} />
      {desk ? <PresenceMenu /> : null}
    </>
  );
}
