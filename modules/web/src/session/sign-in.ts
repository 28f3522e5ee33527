import type { UserManager } from 'oidc-client-ts';
import { keptToken } from './kept-token';
import { signInAway, untilBack } from './sign-in-away';

/** Where to sign in, as the application tells it. */
export interface SignInPlace {
  issuer: string;
  clientId: string;
  /** Where the phone signals, ws: or wss:; the carrier's library decides without. */
  phone?: string | null;
}

/** Stands for no tenant: the sign-in that only finds out to which tenants somebody belongs. */
export const NO_TENANT = '-';

let place: Promise<SignInPlace> | undefined;

/** Asked once a page; asked again after a failure. */
export function signInPlace(): Promise<SignInPlace> {
  place ??= fetch('/api/v1/sign-in', { headers: { Accept: 'application/json' } })
    .then((answer) => {
      if (!answer.ok) throw new Error(`the application answers ${answer.status}`);
      return answer.json() as Promise<SignInPlace>;
    })
    .catch((failure) => {
      place = undefined;
      throw failure;
    });
  return place;
}

const managers = new Map<string, Promise<UserManager>>();
const renewed = new Set<string>();
const library = () => import('./sign-in-manager');
const AFTER_FIRST_SIGHT = 3000;

/** The sign-in to one tenant. Its token names that tenant alone. */
export function managerOf(tenant: string): Promise<UserManager> {
  let manager = managers.get(tenant);
  if (!manager) {
    manager = Promise.all([signInPlace(), library()]).then(([at, { newManager }]) => newManager(at, tenant));
    manager.catch(() => managers.delete(tenant));
    managers.set(tenant, manager);
  }
  return manager;
}

/** Leaves the page for the sign-in, and comes back to where it was left. */
export async function goAndSignIn(tenant: string, returnTo: string, language: string): Promise<void> {
  const manager = await managerOf(tenant);
  // a page that cannot be had would be the browser's own error page, with no way back
  await untilBack(() => answers(manager.settings.authority));
  await manager.signinRedirect({ state: { returnTo }, ui_locales: language });
}

/** Takes the answer of the sign-in from the address. @returns the address to go on to, always one of ours */
export async function takeAnswer(tenant: string): Promise<string> {
  const manager = await managerOf(tenant);
  const user = await manager.signinRedirectCallback();
  const { returnTo } = (user.state ?? {}) as { returnTo?: string };
  const home = tenant === NO_TENANT ? '/' : `/t/${tenant}/`;
  return returnTo?.startsWith(home) && !returnTo.startsWith('//') ? returnTo : home;
}

/** A token that is good now. Throws when there is none and none can be had without the person. */
export async function accessToken(tenant: string): Promise<string> {
  const kept = keptToken(tenant, await signInPlace(), Date.now());
  if (kept) {
    renewInTime(tenant);
    return kept;
  }
  const manager = await managerOf(tenant);
  const user = await manager.getUser();
  if (user && !user.expired) return user.access_token;
  if (!user?.refresh_token) throw new SignInNeeded();
  try {
    const renewed = await manager.signinSilent();
    signInAway.become(false);
    if (renewed) return renewed.access_token;
  } catch (failure) {
    if (!(await library()).isRefusal(failure)) {
      // nobody there to renew it: the application knows how long it is good for all the same
      signInAway.become(true);
      return user.access_token;
    }
  }
  throw new SignInNeeded();
}

/** The library renews tokens before they end; it may come when the page stands. */
function renewInTime(tenant: string): void {
  if (renewed.has(tenant)) return;
  renewed.add(tenant);
  setTimeout(() => void managerOf(tenant).catch(() => renewed.delete(tenant)), AFTER_FIRST_SIGHT);
}

/** Whether the identity server is there. */
async function answers(issuer: string): Promise<boolean> {
  try {
    return (await fetch(`${issuer}/.well-known/openid-configuration`)).status < 500;
  } catch {
    return false;
  }
}

/** Nobody is signed in any more, and only the person can change that. */
export class SignInNeeded extends Error {
  constructor() {
    super('sign in again');
  }
}

/** Ends the sign-in here and at the identity server. */
export async function signOut(tenant: string): Promise<void> {
  const manager = await managerOf(tenant);
  await manager.signoutRedirect();
}
