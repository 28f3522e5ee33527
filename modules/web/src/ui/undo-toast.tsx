import { Button, CloseButton, Group, Paper, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetUndo, useDone } from './undo';
import classes from './undo-toast.module.css';

const STAYS_MILLIS = 20_000;

/** Says what was done and takes it back. It stays while somebody points at it or is in it. */
export default function UndoToast() {
  const { t } = useTranslation();
  const done = useDone();
  const [held, setHeld] = useState(false);
  const [state, setState] = useState<'offered' | 'undoing' | 'failed'>('offered');
  const id = done?.id;
  useEffect(() => {
    setState('offered');
    if (id === undefined || held) return;
    const timer = setTimeout(forgetUndo, STAYS_MILLIS);
    return () => clearTimeout(timer);
  }, [id, held]);
  const undo = () => {
    setState('undoing');
    done?.undo().then(forgetUndo, () => setState('failed'));
  };
  return (
    <div role="status" className={classes.place}>
      {done ? (
        <Paper
          withBorder
          shadow="md"
          className={classes.toast}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <Group gap="sm" wrap="nowrap">
            <Text size="sm">{state === 'failed' ? t('undo.failed') : done.text}</Text>
            {state === 'failed' ? null : (
              <Button size="xs" variant="default" loading={state === 'undoing'} onClick={undo}>
                {t('undo.undo')}
              </Button>
            )}
            <CloseButton aria-label={t('keys.close')} onClick={forgetUndo} />
          </Group>
        </Paper>
      ) : null}
    </div>
  );
}
