import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Broken, NoSuchPage } from './pages/broken';
import { FirstArea } from './pages/first-area';
import { SignedIn } from './pages/signed-in-page';
import { TenantLayout } from './pages/tenant-layout';
import { NO_TENANT } from './session/sign-in';

const root = createRootRoute({ component: Outlet, notFoundComponent: NoSuchPage });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/home-page')),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  path: '/signed-in',
  component: () => <SignedIn tenant={NO_TENANT} />,
});

const signedInToTenant = createRoute({
  getParentRoute: () => root,
  path: '/t/$tenant/signed-in',
  component: () => <SignedIn tenant={signedInToTenant.useParams().tenant} />,
});

const tenant = createRoute({
  getParentRoute: () => root,
  path: '/t/$tenant',
  component: () => <TenantLayout tenant={tenant.useParams().tenant} />,
});

const first = createRoute({
  getParentRoute: () => tenant,
  path: '/',
  component: () => <FirstArea tenant={tenant.useParams().tenant} />,
});

const Wallboard = lazy(() => import('./pages/wallboard-page'));

const wallboard = createRoute({
  getParentRoute: () => root,
  path: '/t/$tenant/wallboard',
  component: () => (
    <TenantLayout
      tenant={wallboard.useParams().tenant}
      bare={
        <Suspense>
          <Wallboard />
        </Suspense>
      }
    />
  ),
});

const page = <P extends string>(path: P, load: () => Promise<{ default: () => React.JSX.Element }>) =>
  createRoute({ getParentRoute: () => tenant, path, component: lazyRouteComponent(load) });

const pages = [
  page('/desk', () => import('./pages/desk-page')),
  page('/follow-ups', () => import('./pages/follow-ups-page')),
  page('/tickets', () => import('./pages/tickets-page')),
  page('/tickets/$ticket', () => import('./pages/ticket-page')),
  page('/contacts', () => import('./pages/contacts-page')),
  page('/contacts/$contact', () => import('./pages/contact-page')),
  page('/floor', () => import('./pages/floor-page')),
  page('/interactions', () => import('./pages/interactions-page')),
  page('/interactions/$interaction', () => import('./pages/interaction-page')),
  page('/recordings', () => import('./pages/recordings-page')),
  page('/voicemail', () => import('./pages/voicemail-page')),
  page('/people', () => import('./pages/people-page')),
  page('/people/new', () => import('./pages/new-person-page')),
  page('/people/$person', () => import('./pages/person-page')),
  page('/queues', () => import('./pages/queues-page')),
  page('/queues/new', () => import('./pages/new-queue-page')),
  page('/queues/$queue', () => import('./pages/queue-page')),
  page('/branding', () => import('./pages/branding-page')),
];

const reseller = createRoute({
  getParentRoute: () => root,
  path: '/r/$reseller',
  component: lazyRouteComponent(() => import('./pages/reseller-layout')),
});

const ofReseller = [
  createRoute({
    getParentRoute: () => reseller,
    path: '/',
    component: lazyRouteComponent(() => import('./pages/reseller-tenants-page')),
  }),
];

const operations = createRoute({
  getParentRoute: () => root,
  path: '/ops',
  component: lazyRouteComponent(() => import('./pages/ops-layout')),
});

const ofOperations = [
  createRoute({
    getParentRoute: () => operations,
    path: '/',
    component: lazyRouteComponent(() => import('./pages/ops-tenants-page')),
  }),
  createRoute({
    getParentRoute: () => operations,
    path: '/resellers',
    component: lazyRouteComponent(() => import('./pages/ops-resellers-page')),
  }),
];

/** Every address of the front end. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    signedIn,
    signedInToTenant,
    wallboard,
    tenant.addChildren([first, ...pages]),
    reseller.addChildren(ofReseller),
    operations.addChildren(ofOperations),
  ]),
  defaultErrorComponent: ({ error }) => <Broken failure={error instanceof Error ? error : new Error(String(error))} />,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
