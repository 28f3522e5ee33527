import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreateQueue } from '../../api/change-queue';
import type { Queue } from '../../api/types';
import { useOnce } from '../../ui/once';
import { Panel } from '../../ui/panel';
import { SaveRow } from '../../ui/save-row';
import { QueueFields, USUAL } from './queue-fields';

/** A form for a queue that is to be. */
export function NewQueue({ known, made }: { known: string[]; made: (queue: Queue) => void }) {
  const { t } = useTranslation();
  const [rules, setRules] = useState(USUAL);
  const [over, setOver] = useState(false);
  const create = useCreateQueue(useOnce(JSON.stringify(rules)));
  const submit = () =>
    create.mutate(rules, {
      onSuccess: (queue) => {
        setOver(true);
        // after the form knows that there is nothing to save any more
        setTimeout(() => made(queue));
      },
    });
  return (
    <Panel title={t('queues.new')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <QueueFields rules={rules} change={setRules} known={known} isNew failure={create.error} />
        <SaveRow
          dirty={!over && rules !== USUAL}
          saving={create.isPending}
          failure={create.error}
          reset={() => setRules(USUAL)}
          overwrite={submit}
          label={t('queues.add')}
        />
      </form>
    </Panel>
  );
}
