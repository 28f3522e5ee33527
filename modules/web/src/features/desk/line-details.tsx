import { Popover, Text, UnstyledButton } from '@mantine/core';
import { IconAntennaBars3, IconAntennaBars5, IconAntennaBarsOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './call-card.module.css';
import type { Measure, Quality } from './phone/quality';

const BARS = { good: IconAntennaBars5, fair: IconAntennaBars3, poor: IconAntennaBarsOff };
const TOKENS = { good: 'available', fair: 'hold', poor: 'breach' };

/** How the voice gets through, in a word; on demand in numbers. */
export function LineDetails({ word, quality, measure }: { word: string; quality: Quality; measure?: Measure }) {
  const { t, i18n } = useTranslation();
  const Bars = BARS[quality];
  const colour = { color: `var(--${TOKENS[quality]}-text)` };
  const number = (value: number, maximumFractionDigits = 0, how: Intl.NumberFormatOptions = {}) =>
    value.toLocaleString(i18n.language, { maximumFractionDigits, ...how });
  const millis = { style: 'unit', unit: 'millisecond' } as const;
  if (!measure) {
    return (
      <div className={classes.line} role="status" style={colour}>
        <Bars size={18} aria-hidden />
        {word}
      </div>
    );
  }
  return (
    <Popover width={260} position="bottom-start" withArrow shadow="md">
      <Popover.Target>
        <UnstyledButton className={classes.line} style={colour} title={t('line.details')}>
          <Bars size={18} aria-hidden />
          <span role="status">{word}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" fw={600} mb="xs">
          {t('line.lastSeconds')}
        </Text>
        <dl className={classes.measures}>
          <dt>{t('line.mos')}</dt>
          <dd>{number(measure.mos, 1)}</dd>
          <dt>{t('line.rtt')}</dt>
          <dd>{number(measure.rtt, 0, millis)}</dd>
          <dt>{t('line.jitter')}</dt>
          <dd>{number(measure.jitter, 1, millis)}</dd>
          <dt>{t('line.loss')}</dt>
          <dd>{number(measure.loss / 100, 1, { style: 'percent' })}</dd>
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
