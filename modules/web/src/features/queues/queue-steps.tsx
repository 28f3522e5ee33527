import { ActionIcon, Button, MultiSelect, NumberInput, Select, Stack, Table, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQueues } from '../../api/list-queues';
import type { QueueStep } from '../../api/types';
import { span } from '../../ui/clock';
import skills from '../../ui/skills.module.css';
import { Wide } from '../../ui/wide';
import { faultOf, MOST, withLevel, withOneMore } from './steps';

interface Props {
  steps: QueueStep[];
  change: (steps: QueueStep[]) => void;
  /** Short name of the queue itself. */
  own: string;
  /** Skills the queue asks for. */
  asked: string[];
  /** Skills that are used somewhere already. */
  known: string[];
  readOnly?: boolean;
  error?: string;
}

/** Who else may take what has waited for some time, a line for each step. */
export function QueueSteps({ steps, change, own, asked, known, readOnly, error }: Props) {
  const { t } = useTranslation();
  const all = useQueues();
  const others = (all.data?.items ?? [])
    .filter(({ name }) => name !== own)
    .map(({ name, label }) => ({ value: name, label }));
  const put = (index: number, step: QueueStep) => change(steps.map((each, at) => (at === index ? step : each)));
  return (
    <fieldset className={skills.field}>
      <legend>{t('queues.steps')}</legend>
      <Text size="sm" c="dimmed">
        {t('queues.stepsWhy')}
      </Text>
      {error ? (
        <Text size="sm" role="alert" c="var(--breach-text)">
          {error}
        </Text>
      ) : null}
      {steps.length === 0 ? (
        <Text size="sm" mt={6}>
          {t('queues.noSteps')}
        </Text>
      ) : readOnly ? (
        <Said steps={steps} labels={new Map(others.map(({ value, label }) => [value, label]))} />
      ) : (
        <Wide name={t('queues.steps')} least={520}>
          <Table verticalSpacing="xs" horizontalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('queues.after')}</Table.Th>
                <Table.Th>{t('queues.lessSkill')}</Table.Th>
                <Table.Th>{t('queues.alsoQueues')}</Table.Th>
                <Table.Th>
                  <span className="only-heard">{t('queues.removeStep', { number: '' })}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {steps.map((step, index) => (
                <Row
                  // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place and nothing else
                  key={index}
                  number={index + 1}
                  step={step}
                  fault={faultOf(steps, index)}
                  change={(next) => put(index, next)}
                  remove={() => change(steps.filter((_, at) => at !== index))}
                  asked={asked}
                  known={known}
                  others={others}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Wide>
      )}
      {readOnly || steps.length >= MOST ? null : (
        <Button
          mt="sm"
          variant="default"
          leftSection={<IconPlus size={16} />}
          onClick={() => change(withOneMore(steps))}
        >
          {t('queues.addStep')}
        </Button>
      )}
    </fieldset>
  );
}

interface RowProps {
  number: number;
  step: QueueStep;
  fault: 'order' | 'empty' | undefined;
  change: (step: QueueStep) => void;
  remove: () => void;
  asked: string[];
  known: string[];
  others: { value: string; label: string }[];
}

function Row({ number, step, fault, change, remove, asked, known, others }: RowProps) {
  const { t } = useTranslation();
  const named = [...new Set([...asked, ...Object.keys(step.skills)])];
  const further = known.filter((skill) => !named.includes(skill));
  const of = `${t('queues.stepOf', { number })}: `;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <NumberInput
          aria-label={of + t('queues.after')}
          w={104}
          suffix={` ${t('queues.seconds')}`}
          min={1}
          max={3600}
          allowDecimal={false}
          error={fault === 'order' ? t('queues.stepOrder') : undefined}
          value={step.afterSeconds}
          onChange={(value) => typeof value === 'number' && change({ ...step, afterSeconds: value })}
        />
      </Table.Td>
      <Table.Td>
        <Stack gap={6}>
          {named.map((skill) => (
            <NumberInput
              key={skill}
              label={skill}
              aria-label={t('queues.stepLevel', { skill, number })}
              description={skill === named[0] ? t('queues.notAsked') : undefined}
              placeholder={t('queues.asBefore')}
              min={0}
              max={9}
              allowDecimal={false}
              value={step.skills[skill] ?? ''}
              onChange={(value) => change(withLevel(step, skill, typeof value === 'number' ? value : undefined))}
            />
          ))}
          {further.length > 0 ? (
            <Select
              aria-label={t('queues.otherSkill', { number })}
              placeholder={t('skills.add')}
              searchable
              data={further}
              value={null}
              onChange={(skill) => skill && change(withLevel(step, skill, 0))}
            />
          ) : null}
        </Stack>
      </Table.Td>
      <Table.Td>
        <MultiSelect
          aria-label={of + t('queues.alsoQueues')}
          data={others}
          error={fault === 'empty' ? t('queues.stepEmpty') : undefined}
          value={step.queues}
          onChange={(queues) => change({ ...step, queues })}
        />
      </Table.Td>
      <Table.Td>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={t('queues.removeStep', { number })}
          onClick={remove}
        >
          <IconTrash size={18} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}

function Said({ steps, labels }: { steps: QueueStep[]; labels: Map<string, string> }) {
  const { t } = useTranslation();
  return (
    <ul>
      {steps.map((step) => (
        <li key={step.afterSeconds}>
          {t('queues.stepSaid', {
            time: span(step.afterSeconds * 1000),
            what: [
              ...Object.entries(step.skills).map(([skill, level]) => `${skill} ${level}`),
              ...step.queues.map((name) => labels.get(name) ?? name),
            ].join(', '),
          })}
        </li>
      ))}
    </ul>
  );
}
