import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  button: ReactNode;
  kept: () => void;
  later: () => void;
  cancel: () => void;
}

/** What becomes of a promise, opened by the button. */
export default function FollowUpChoices({ button, kept, later, cancel }: Props) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={kept}>{t('followUps.kept')}</Menu.Item>
        <Menu.Item onClick={later}>{t('followUps.later')}</Menu.Item>
        <Menu.Item onClick={cancel}>{t('followUps.cancel')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
