import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './call-card.module.css';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** Keys that the other side hears. */
export function Keypad({ press }: { press: (key: string) => void }) {
  const { t } = useTranslation();
  const [pressed, setPressed] = useState('');
  return (
    <fieldset style={{ border: 'none', margin: 0, padding: 0 }}>
      <legend className="only-heard">{t('call.keypad')}</legend>
      <output style={{ display: 'block', textAlign: 'center', minHeight: 28, letterSpacing: 3 }}>{pressed}</output>
      <div className={classes.pad}>
        {KEYS.map((key) => (
          <Button
            key={key}
            variant="default"
            onClick={() => {
              setPressed((before) => (before + key).slice(-16));
              press(key);
            }}
          >
            {key}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
