import { Alert } from '@mantine/core';
import { IconPhoneOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useOwnLineChecks } from '../../api/line-checks';

/** What a line was like some hours ago says little. */
const TELLS_FOR = 12 * 3_600_000;

/** Whether the agent's last test call says that calls would suffer here. */
export function useUnfitLine(agent: boolean): boolean {
  const last = useOwnLineChecks(agent).data?.items[0];
  return last?.verdict === 'UNFIT' && Date.now() - Date.parse(last.at) < TELLS_FOR;
}

/** Says so before somebody calls. */
export function UnfitLine() {
  const { t } = useTranslation();
  return (
    <Alert
      variant="default"
      style={{ borderColor: 'var(--breach)' }}
      icon={<IconPhoneOff color="var(--breach)" />}
      title={t('lineCheck.verdict.UNFIT')}
    >
      {t('lineCheck.unfitHelp')}
    </Alert>
  );
}
