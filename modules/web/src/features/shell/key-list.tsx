import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { CALL_KEYS } from '../../ui/call-keys';
import type { Place } from './shell';
import classes from './shell.module.css';

interface Props {
  places: readonly Place[];
  /** Whether there is a desk. */
  calls: boolean;
  /** Whether keys without Ctrl or Alt do something. */
  letters: boolean;
}

/** Every key that does something, and what. */
export function KeyList({ places, calls, letters }: Props) {
  const { t } = useTranslation();
  return (
    <dl className={classes.keys}>
      <dt>
        <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
      </dt>
      <dd>{t('palette.label')}</dd>
      {calls
        ? CALL_KEYS.map((key) => (
            <Fragment key={key}>
              <dt>
                <Kbd>Alt</Kbd> <Kbd>Shift</Kbd> <Kbd>{key}</Kbd>
              </dt>
              <dd>{t(`keys.${key}`)}</dd>
            </Fragment>
          ))
        : null}
      {letters
        ? places.map(({ to, label, key }) => (
            <Fragment key={to}>
              <dt>
                <Kbd>g</Kbd> <Kbd>{key}</Kbd>
              </dt>
              <dd>{label}</dd>
            </Fragment>
          ))
        : null}
      {letters ? (
        <>
          <dt>
            <Kbd>?</Kbd>
          </dt>
          <dd>{t('keys.title')}</dd>
        </>
      ) : null}
    </dl>
  );
}
