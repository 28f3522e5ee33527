import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconNetwork } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import { type RoundTrip, roundTrip, type Verdict, verdictOf } from './round-trip';
import { Section } from './section';

const ICONS = { good: IconCircleCheck, fair: IconAlertTriangle, poor: IconAlertTriangle };
const TOKENS = { good: 'available', fair: 'hold', poor: 'breach' };

/** How quickly the application answers from here; the voice goes another way, by which the test call goes. */
export function NetworkCheck() {
  const { t } = useTranslation();
  const { link } = useDesk();
  const measure = useMutation({
    mutationFn: () => roundTrip(() => fetch('/api/v1/sign-in', { cache: 'no-store' })),
  });
  return (
    <Section icon={IconNetwork} title={t('check.network')}>
      <Text size="sm">{t(`link.${link.kind}.long`)}</Text>
      {measure.data ? <Found found={measure.data} /> : null}
      <Group>
        <Button variant="default" h={40} loading={measure.isPending} onClick={() => measure.mutate()}>
          {t(measure.data ? 'check.measureAgain' : 'check.measure')}
        </Button>
      </Group>
    </Section>
  );
}

function Found({ found }: { found: RoundTrip }) {
  const { t } = useTranslation();
  const verdict: Verdict = verdictOf(found);
  const Mark = ICONS[verdict];
  return (
    <div role="status">
      <Group gap="xs" wrap="nowrap" style={{ color: `var(--${TOKENS[verdict]}-text)` }}>
        <Mark size={18} aria-hidden />
        <Text fw={600}>{t(`check.verdict.${verdict}`)}</Text>
      </Group>
      <Text size="sm">
        {t('check.numbers', { typical: found.typical, unsteady: found.unsteady, lost: found.lost, asked: found.asked })}
      </Text>
      {verdict === 'good' ? null : <Text size="sm">{t('line.poorHelp')}</Text>}
    </div>
  );
}
