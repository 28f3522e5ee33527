import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getMyTenants } from '../api/get-me';
import { TenantChoice, Waiting } from '../features/sign-in/tenant-choice';
import { goAndSignIn, NO_TENANT, SignInNeeded } from '../session/sign-in';
import { Broken } from './broken';

/** The front door: finds out where somebody works, and goes there. */
export default function HomePage() {
  const { i18n } = useTranslation();
  const [tenants, setTenants] = useState<string[]>();
  const [failure, setFailure] = useState<Error>();

  useEffect(() => {
    getMyTenants(NO_TENANT)
      .then((mine) => {
        if (mine.length === 1) window.location.replace(`/t/${mine[0]}/`);
        else setTenants(mine);
      })
      .catch((problem) =>
        problem instanceof SignInNeeded ? goAndSignIn(NO_TENANT, '/', i18n.language) : Promise.reject(problem),
      )
      .catch(setFailure);
  }, [i18n.language]);

  if (failure) return <Broken failure={failure} />;
  return tenants ? <TenantChoice tenants={tenants} /> : <Waiting />;
}
