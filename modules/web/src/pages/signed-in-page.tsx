import { Button, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Door, Waiting } from '../features/sign-in/tenant-choice';
import { NO_TENANT, takeAnswer } from '../session/sign-in';

const taken = new Map<string, Promise<string>>();

/** Where the sign-in comes back to, for one tenant or none. */
export function SignedIn({ tenant }: { tenant: string }) {
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    const address = window.location.href;
    // the answer is good once, and effects may run twice
    const answer = taken.get(address) ?? takeAnswer(tenant);
    taken.set(address, answer);
    answer.then((to) => window.location.replace(to)).catch(setFailure);
  }, [tenant]);
  return failure ? <Interrupted tenant={tenant} /> : <Waiting />;
}

/** An answer is good once: loading the page again would not help, signing in again does. */
function Interrupted({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  return (
    <Door>
      <Title order={1}>{t('signIn.interrupted')}</Title>
      <Text c="dimmed">{t('signIn.interruptedWhy')}</Text>
      <Button component="a" href={tenant === NO_TENANT ? '/' : `/t/${tenant}/`}>
        {t('signIn.again')}
      </Button>
    </Door>
  );
}
