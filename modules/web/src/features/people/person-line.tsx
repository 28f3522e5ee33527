import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLineChecks } from '../../api/line-checks';
import { LineCheckResult } from '../../ui/line-check-result';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';

/** What an agent's last test call came to. */
export function PersonLine({ agent }: { agent: string }) {
  const { t } = useTranslation();
  const checks = useLineChecks(true);
  const last = checks.data?.items.find((check) => check.agent === agent);
  return (
    <Panel title={t('lineCheck.ofPerson')}>
      {checks.error ? <ProblemNote failure={checks.error} again={() => void checks.refetch()} /> : null}
      {last ? <LineCheckResult check={last} /> : null}
      {checks.isSuccess && !last ? <Text c="dimmed">{t('lineCheck.noneOfPerson')}</Text> : null}
    </Panel>
  );
}
