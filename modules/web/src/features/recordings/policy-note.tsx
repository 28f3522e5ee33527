import { useTranslation } from 'react-i18next';
import { useRecordingPolicy } from '../../api/get-recording-policy';
import classes from './recordings.module.css';

/** How the tenant records, in two sentences. */
export function PolicyNote() {
  const { t } = useTranslation();
  const policy = useRecordingPolicy().data;
  if (!policy) return null;
  return (
    <p className={classes.policy}>
      {policy.queues.length > 0 ? t('policy.queues', { queues: policy.queues.join(', ') }) : t('policy.noQueue')}{' '}
      {policy.queues.length > 0 ? t(policy.outbound ? 'policy.outbound' : 'policy.notOutbound') : null}{' '}
      {t('policy.kept', { days: policy.keepDays, messageDays: policy.voicemailDays })}{' '}
      {t(`policy.hear.${policy.agentsHear}`)}
    </p>
  );
}
