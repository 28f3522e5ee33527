import { useTranslation } from 'react-i18next';
import { useChangeQueue } from '../../api/change-queue';
import { useQueue } from '../../api/get-queue';
import type { Queue } from '../../api/types';
import { Panel } from '../../ui/panel';
import { SaveRow } from '../../ui/save-row';
import { useStoredForm } from '../../ui/stored-form';
import { QueueFields, type Rules } from './queue-fields';
import { plainSteps } from './steps';

const rulesOf = (queue: Queue): Rules => ({
  name: queue.name,
  label: queue.label,
  skills: queue.skills,
  priority: queue.priority,
  ringSeconds: queue.ringSeconds,
  wrapUpSeconds: queue.wrapUpSeconds,
  wrapUpExtensionSeconds: queue.wrapUpExtensionSeconds,
  lastAgentSeconds: queue.lastAgentSeconds,
  serviceLevelSeconds: queue.serviceLevelSeconds,
  serviceLevelPercent: queue.serviceLevelPercent,
  steps: queue.steps,
});

const shape = (rules: Rules) =>
  JSON.stringify({ ...rules, skills: Object.entries(rules.skills).sort(), steps: plainSteps(rules.steps) });

/** A queue's rules, to be changed by those who may. */
export function QueueForm({ queue, known, readOnly }: { queue: Queue; known: string[]; readOnly: boolean }) {
  const { t } = useTranslation();
  const fresh = useQueue(queue.id);
  const change = useChangeQueue();
  const { draft, setDraft, submit, row } = useStoredForm({
    stored: queue,
    draftOf: rulesOf,
    shape,
    refetch: fresh.refetch,
    change,
    sends: (onto, { name: _stays, ...rest }) => ({ queue: onto, change: rest }),
  });
  return (
    <Panel title={t('queues.rules')}>
      <form onSubmit={submit}>
        <QueueFields
          rules={draft}
          change={setDraft}
          known={known}
          isNew={false}
          readOnly={readOnly}
          failure={change.error}
        />
        {readOnly ? null : <SaveRow {...row} />}
      </form>
    </Panel>
  );
}
