import { Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useContact } from '../../../api/get-contact';
import { useCall } from '../call';

/** Calls a contact, from wherever it is shown; for agents, and those who have a number. */
export function CallContact({ contact }: { contact: string | undefined }) {
  const { t } = useTranslation();
  const { canCallOut, callOut, presence } = useCall();
  const { data } = useContact(contact);
  const number = data?.identities?.find(({ kind }) => kind === 'number')?.value;
  if (!presence || !number) return null;
  return (
    <Button
      variant="default"
      disabled={!canCallOut}
      leftSection={<IconPhone size={16} aria-hidden />}
      onClick={() => callOut({ number })}
    >
      {t('callOut.callBack')}
    </Button>
  );
}
