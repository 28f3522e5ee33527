import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialog.module.css';

interface Props {
  opened: boolean;
  close: () => void;
  title: string;
  size?: 'md' | 'lg';
  children: ReactNode;
}

/** A window over the page. Its head is no landmark of the page, so that there is one banner. */
export function Dialog({ opened, close, title, size = 'md', children }: Props) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened={opened} onClose={close} size={size}>
      <Modal.Overlay />
      <Modal.Content radius="md">
        <div className={classes.head}>
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('keys.close')} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
