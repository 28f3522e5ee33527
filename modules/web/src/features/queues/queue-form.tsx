import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeQueue } from '../../api/change-queue';
import { useQueue } from '../../api/get-queue';
import type { Queue } from '../../api/types';
import { Panel } from '../../ui/panel';
import { SaveRow } from '../../ui/save-row';
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
  const [base, setBase] = useState(queue);
  const [rules, setRules] = useState(rulesOf(queue));
  const change = useChangeQueue();
  const dirty = shape(rules) !== shape(rulesOf(base));
  const fill = (from: Queue) => {
    setBase(from);
    setRules(rulesOf(from));
  };
  const again = (from: Queue | undefined) => {
    change.reset();
    fill(from ?? base);
  };
  const save = (onto: Queue) => {
    const { name: _stays, ...rest } = rules;
    change.mutate({ queue: onto, change: rest }, { onSuccess: fill });
  };
  if (queue.version > base.version && !dirty) fill(queue);
  return (
    <Panel title={t('queues.rules')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save(base);
        }}
      >
        <QueueFields
          rules={rules}
          change={setRules}
          known={known}
          isNew={false}
          readOnly={readOnly}
          failure={change.error}
        />
        {readOnly ? null : (
          <SaveRow
            dirty={dirty}
            saving={change.isPending}
            failure={change.error}
            saved={change.isSuccess}
            reset={() => void fresh.refetch().then(({ data }) => again(data))}
            overwrite={() => void fresh.refetch().then(({ data }) => save(data ?? base))}
          />
        )}
      </form>
    </Panel>
  );
}
