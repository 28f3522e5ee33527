import { Outlet } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBrand } from '../api/branding';
import { Refused } from '../api/client';
import { useMe } from '../api/get-member-me';
import { useTenant } from '../api/get-tenant';
import type { Role } from '../api/types';
import { Announcer } from '../features/desk/announcer';
import { CallProvider } from '../features/desk/call';
import { CallDialogs } from '../features/desk/call-dialogs';
import { CallStrip } from '../features/desk/call-strip';
import { DeskProvider, useDesk, useDeskConnection } from '../features/desk/desk';
import { LinkBanner } from '../features/desk/link-banner';
import { usePhone, usePhoneState } from '../features/desk/phone/phone-context';
import { PresenceMenu } from '../features/desk/presence-menu';
import { Softphone } from '../features/desk/softphone';
import { SupervisionProvider } from '../features/floor/supervision';
import { FollowUpDue } from '../features/follow-ups/follow-up-due';
import { AgentWord } from '../features/messages/agent-word';
import { contactsSource, notesSource, ticketsSource } from '../features/search/search-source';
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

// needed a moment later than the desk itself
const SupervisionStrip = lazy(() => import('../features/floor/supervision-strip'));
const Inbox = lazy(() => import('../features/messages/inbox'));
const RaiseHand = lazy(() => import('../features/messages/raise-hand'));
const BrandStyle = lazy(() => import('../ui/brand-style'));

/** What the palette finds besides pages. */
const SOURCES: readonly PaletteSource[] = [contactsSource, ticketsSource, notesSource];

/**
 * Everything under /t/{tenant}: nobody comes in without a token for that tenant.
 *
 * @param bare what is shown instead of the frame with its pages, as on a big screen
 */
export function TenantLayout({ tenant, bare }: { tenant: string; bare?: ReactNode }) {
  return (
    <TenantSession key={tenant} tenant={tenant}>
      <SignedInOnly bare={bare} />
    </TenantSession>
  );
}

function SignedInOnly({ bare }: { bare?: ReactNode }) {
  const { i18n } = useTranslation();
  const { tenant } = useSession();
  const me = useMe();
  const name = useTenant();
  const { data: brand } = useBrand();
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
  if (bare) return <PushProvider>{bare}</PushProvider>;
  const isAgent = me.data.roles.includes('agent');
  return (
    <PushProvider>
      <Changes />
      <DeskProvider enabled={isAgent}>
        <CallProvider>
          {brand?.colour ? (
            <Suspense>
              <BrandStyle colour={brand.colour} />
            </Suspense>
          ) : null}
          <Softphone />
          <Announcer />
          <CallDialogs />
          <FollowUpDue />
          <Told enabled={isAgent}>
            <Supervising>
              <Shell
                title={brand?.productName || (name.data?.name ?? tenant)}
                logo={brand?.logo}
                who={me.data}
                session={tenant}
                places={places}
                calls={isAgent}
                sources={SOURCES}
                status={<Status />}
                strip={
                  <>
                    <CallStrip />
                    <Suspense>
                      <SupervisionStrip />
                    </Suspense>
                    <LinkBanner />
                  </>
                }
              >
                <Outlet />
              </Shell>
            </Supervising>
          </Told>
        </CallProvider>
      </DeskProvider>
    </PushProvider>
  );
}

/** Lets an agent hear supervisors. */
function Told({ enabled, children }: { enabled: boolean; children: ReactNode }) {
  return enabled ? <AgentWord>{children}</AgentWord> : children;
}

/** Lends the tab's phone to whoever supervises. */
function Supervising({ children }: { children: ReactNode }) {
  return (
    <SupervisionProvider phone={usePhone()} line={usePhoneState()}>
      {children}
    </SupervisionProvider>
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
  const { presence } = useDesk();
  return (
    <>
      <ConnectionLight kind={link.kind} />
      <Suspense>
        {desk ? <Inbox /> : null}
        {desk && presence?.state === 'talking' ? <RaiseHand /> : null}
      </Suspense>
      {desk ? <PresenceMenu /> : null}
    </>
  );
}
