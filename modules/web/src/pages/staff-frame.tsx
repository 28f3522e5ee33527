import { Outlet } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getWorkplaces, type Workplaces } from '../api/get-me';
import { type Place, Shell } from '../features/shell/shell';
import { Waiting } from '../features/sign-in/tenant-choice';
import { TenantSession } from '../session/session';
import { goAndSignIn, NO_TENANT, SignInNeeded } from '../session/sign-in';
import { Broken } from './broken';

/** The frame around pages above the tenants; nobody comes in without a sign-in. What one may see, the API decides. */
export function StaffFrame({ title, places }: { title: string; places: readonly Place[] }) {
  const { i18n } = useTranslation();
  const [me, setMe] = useState<Workplaces>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    const here = window.location.pathname + window.location.search;
    getWorkplaces(NO_TENANT)
      .then(setMe)
      .catch((problem) =>
        problem instanceof SignInNeeded ? goAndSignIn(NO_TENANT, here, i18n.language) : Promise.reject(problem),
      )
      .catch(setFailure);
  }, [i18n.language]);
  if (failure) return <Broken failure={failure} />;
  if (!me) return <Waiting />;
  return (
    <TenantSession tenant={NO_TENANT}>
      <Shell title={title} who={{ name: me.email, email: me.email }} session={NO_TENANT} places={places}>
        <Outlet />
      </Shell>
    </TenantSession>
  );
}
