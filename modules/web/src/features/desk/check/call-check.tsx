import { Button, Group, Progress, Text } from '@mantine/core';
import { IconPhoneCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnLineChecks, useTestCall } from '../../../api/line-checks';
import { LineCheckResult } from '../../../ui/line-check-result';
import { ProblemNote } from '../../../ui/problem-note';
import { AnswersByPhone } from '../answers-by-phone';
import { useDesk } from '../desk';
import { Section } from './section';
import { testCall } from './test-call';

const SECONDS = 10;

/** A real call to the carrier, which plays music and hangs up: browser, microphone and network at once. */
export function CallCheck() {
  const { t } = useTranslation();
  const agent = useDesk().agent !== undefined;
  const [seconds, setSeconds] = useState(0);
  const checks = useOwnLineChecks(agent);
  const call = useTestCall((accessToken) => testCall(accessToken, setSeconds));
  const last = checks.data?.items[0];
  if (!agent) return null;
  return (
    <Section icon={IconPhoneCheck} title={t('lineCheck.title')}>
      <Text size="sm" c="dimmed">
        {t('lineCheck.what')}
      </Text>
      {call.isPending ? (
        <>
          <Progress.Root size="lg">
            <Progress.Section value={(seconds / SECONDS) * 100} aria-label={t('lineCheck.progress')} />
          </Progress.Root>
          <Text size="sm" role="status">
            {t('lineCheck.running')}
          </Text>
        </>
      ) : (
        <div role="status">
          {last ? <LineCheckResult check={last} /> : <Text size="sm">{t('lineCheck.none')}</Text>}
        </div>
      )}
      {call.error ? <ProblemNote failure={call.error} /> : null}
      {last?.verdict === 'UNFIT' && !call.isPending ? <AnswersByPhone unfit /> : null}
      <Group>
        <Button
          variant="default"
          h={40}
          loading={call.isPending}
          onClick={() => {
            setSeconds(0);
            call.mutate();
          }}
        >
          {t(last ? 'lineCheck.again' : 'lineCheck.start')}
        </Button>
      </Group>
    </Section>
  );
}
