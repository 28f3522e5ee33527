import { Tooltip } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FloorQueue } from '../../api/floor-types';
import classes from './floor.module.css';

/** The day's service level beside its target, with the formula for whoever asks. */
export function ServiceLevel({ queue }: { queue: FloorQueue }) {
  const { t, i18n } = useTranslation();
  const { serviceLevel, targetPercent, targetSeconds, answeredWithin, answered, abandoned, abandonedWithin } = queue;
  const below = serviceLevel !== null && serviceLevel < targetPercent;
  const percent = (value: number) => new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(value);
  const formula = t('floor.slFormula', {
    seconds: targetSeconds,
    within: answeredWithin,
    judged: answered + abandoned - abandonedWithin,
  });
  return (
    <Tooltip label={formula} multiline w={300} events={{ hover: true, focus: true, touch: true }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the formula is to be had by keyboard, too */}
      <span className={classes.level} tabIndex={0} data-below={below || undefined}>
        {below ? <IconAlertTriangle size={15} aria-label={t('floor.belowTarget')} /> : null}
        {serviceLevel === null ? '–' : `${percent(serviceLevel)} %`}
        <span className={classes.target}>
          {t('floor.slTarget', { percent: targetPercent, seconds: targetSeconds })}
        </span>
      </span>
    </Tooltip>
  );
}
