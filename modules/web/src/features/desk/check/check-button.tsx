import { Button } from '@mantine/core';
import { IconHeadset } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const CheckDialog = lazy(() => import('./check-dialog'));

/** Opens the check of sound, network and telephone; nobody loads it who does not want it. */
export function CheckButton() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        h={40}
        variant="subtle"
        leftSection={<IconHeadset size={18} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('check.open')}
      </Button>
      {opened ? (
        <Suspense>
          <CheckDialog close={() => setOpened(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
