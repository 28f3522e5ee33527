import { ErrorResponse, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { NO_TENANT, type SignInPlace } from './sign-in';
import { TenantStorage } from './tenant-storage';

/** The library's side of the sign-in to one tenant; it renews tokens by itself from now on. */
export function newManager({ issuer, clientId }: SignInPlace, tenant: string): UserManager {
  const base = tenant === NO_TENANT ? '' : `/t/${tenant}`;
  const store = new WebStorageStateStore({
    store: window.sessionStorage,
    prefix: new TenantStorage(tenant).signInPrefix,
  });
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${window.location.origin}${base}/signed-in`,
    post_logout_redirect_uri: `${window.location.origin}/`,
    scope: `openid organization:${tenant === NO_TENANT ? '*' : tenant}`,
    userStore: store,
    stateStore: store,
    automaticSilentRenew: true,
    accessTokenExpiringNotificationTimeInSeconds: 120,
    loadUserInfo: false,
    monitorSession: false,
  });
}

/** Whether the identity server was there, and said no. */
export function isRefusal(failure: unknown): boolean {
  return failure instanceof ErrorResponse;
}
