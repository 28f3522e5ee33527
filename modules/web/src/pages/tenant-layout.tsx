import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../api/client';
import { useMe } from '../api/get-member-me';
import { useTenant } from '../api/get-tenant';
import { Announcer } from '../features/desk/announcer';
import { CallProvider } from '../features/desk/call';
import { CallStrip } from '../features/desk/call-strip';
import { DeskProvider, useDesk, useDeskConnection } from '../features/desk/desk';
import { LinkBanner } from '../features/desk/link-banner';
import { PresenceMenu } from '../features/desk/presence-menu';
import { Softphone } from '../features/desk/softphone';
import { ConnectionLight } from '../features/shell/connection-light';
import { Shell } from '../features/shell/shell';
import { Waiting } from '../features/sign-in/tenant-choice';
import { TenantSession, useSession } from '../session/session';
import { goAndSignIn, SignInNeeded } from '../session/sign-in';
import { Broken } from './broken';

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
    <DeskProvider enabled={me.data.roles.includes('agent')}>
      <CallProvider>
        <Softphone />
        <Announcer />
        <Shell
          tenant={tenant}
          tenantName={name.data?.name ?? tenant}
          me={me.data}
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
  );
}

function Status() {
  const { link } = useDesk();
  if (!useDeskConnection()) return null;
  return (
    <>
      <ConnectionLight kind={link.kind} />
      <PresenceMenu />
    </>
  );
}
