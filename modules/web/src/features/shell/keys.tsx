import { Kbd, Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Fragment, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/types';
import { areasOf } from './areas';
import classes from './shell.module.css';

interface Props {
  tenant: string;
  roles: readonly Role[];
  shown: boolean;
  show: () => void;
  hide: () => void;
}

const CALL_KEYS = ['A', 'D', 'M', 'K', 'N', 'E', 'W', 'P'] as const;

/** Keys that work on every page: g and a letter goes to an area, ? shows all keys. */
export function AreaKeys({ tenant, roles, shown, show, hide }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const goingAt = useRef(0);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
      if (event.key === '?') {
        show();
      } else if (event.key === 'g') {
        goingAt.current = event.timeStamp;
      } else if (event.timeStamp - goingAt.current < 1500) {
        goingAt.current = 0;
        const area = areasOf(roles).find(({ key }) => key === event.key);
        if (area) void navigate({ to: `/t/${tenant}/${area.name}` });
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [navigate, roles, show, tenant]);

  return (
    <Modal opened={shown} onClose={hide} title={t('keys.title')} closeButtonProps={{ 'aria-label': t('keys.close') }}>
      <dl className={classes.keys}>
        {CALL_KEYS.map((key) => (
          <Fragment key={key}>
            <dt>
              <Kbd>Alt</Kbd> <Kbd>Shift</Kbd> <Kbd>{key}</Kbd>
            </dt>
            <dd>{t(`keys.${key}`)}</dd>
          </Fragment>
        ))}
        {areasOf(roles).map(({ name, key }) => (
          <Fragment key={name}>
            <dt>
              <Kbd>g</Kbd> <Kbd>{key}</Kbd>
            </dt>
            <dd>{t(`areas.${name}`)}</dd>
          </Fragment>
        ))}
        <dt>
          <Kbd>?</Kbd>
        </dt>
        <dd>{t('keys.title')}</dd>
      </dl>
    </Modal>
  );
}

/** Whether keys belong to a field that somebody writes in. */
export function writes(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
