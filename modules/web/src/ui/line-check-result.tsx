import { Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconPhoneOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LineCheck, LineVerdict } from '../api/line-checks';
import { When } from './when';

const ICONS = { FIT: IconCircleCheck, DOUBTFUL: IconAlertTriangle, UNFIT: IconPhoneOff };
const TOKENS = { FIT: 'available', DOUBTFUL: 'hold', UNFIT: 'breach' };

/** What a test call came to, why, and what to do about it. */
export function LineCheckResult({ check }: { check: LineCheck }) {
  const { t, i18n } = useTranslation();
  const number = (value: number, maximumFractionDigits = 0) =>
    value.toLocaleString(i18n.language, { maximumFractionDigits });
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <LineMark verdict={check.verdict} />
        <Text size="sm" c="dimmed">
          <When at={check.at} />
        </Text>
      </Group>
      {check.reasons.map((reason) => (
        <Text size="sm" key={reason}>
          {t(`lineCheck.reasons.${reason}` as 'lineCheck.reasons.silent', { defaultValue: reason })}
        </Text>
      ))}
      {check.line ? (
        <Text size="sm" c="dimmed">
          {t('lineCheck.numbers', {
            mos: number(check.line.mos / 100, 1),
            delay: number(check.line.roundTripMillis),
            jitter: number(check.line.jitterMillis),
            loss: number(check.line.lossPerMille / 10, 1),
            level: number(check.microphone ?? 0),
          })}
        </Text>
      ) : null}
    </Stack>
  );
}

/** The verdict as a sign with its word. */
export function LineMark({ verdict }: { verdict: LineVerdict }) {
  const { t } = useTranslation();
  const Mark = ICONS[verdict];
  return (
    <Group gap={6} wrap="nowrap" component="span" style={{ color: `var(--${TOKENS[verdict]}-text)` }}>
      <Mark size={18} aria-hidden />
      <Text fw={600} size="sm" component="span">
        {t(`lineCheck.verdict.${verdict}`)}
      </Text>
    </Group>
  );
}
