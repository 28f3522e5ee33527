import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Entrance, getEntrance } from '../api/get-entrance';
import { getWorkplaces, type Workplaces } from '../api/get-me';
import { Choice, Waiting } from '../features/sign-in/tenant-choice';
import { goAndSignIn, NO_TENANT, SignInNeeded } from '../session/sign-in';
import { Broken } from './broken';

/** The front door: finds out where somebody works, and goes there. */
export default function HomePage() {
  const { i18n } = useTranslation();
  const [places, setPlaces] = useState<Workplaces & { entrances: Entrance[] }>();
  const [failure, setFailure] = useState<Error>();

  useEffect(() => {
    getWorkplaces(NO_TENANT)
      .then(async (mine) => {
        const [only, ...others] = addressesOf(mine);
        if (only && others.length === 0) window.location.replace(only);
        else {
          const entrances = await Promise.all(mine.tenants.map((tenant) => getEntrance(NO_TENANT, tenant)));
          setPlaces({ ...mine, entrances });
        }
      })
      .catch((problem) =>
        problem instanceof SignInNeeded ? goAndSignIn(NO_TENANT, '/', i18n.language) : Promise.reject(problem),
      )
      .catch(setFailure);
  }, [i18n.language]);

  if (failure) return <Broken failure={failure} />;
  return places ? <Choice {...places} /> : <Waiting />;
}

function addressesOf({ tenants, resellers, operator }: Workplaces): string[] {
  return [
    ...tenants.map((tenant) => `/t/${tenant}/`),
    ...resellers.map((reseller) => `/r/${reseller}`),
    ...(operator ? ['/ops'] : []),
  ];
}
