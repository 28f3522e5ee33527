import '../../theme/portal.css';
import { NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../api/client';
import type { QueueStep } from '../../api/types';
import { aboutField } from '../../ui/refusal';
import { type Skills, SkillsEditor, skillName } from '../../ui/skills';
import { QueueSteps } from './queue-steps';

export interface Rules {
  name: string;
  label: string;
  skills: Skills;
  priority: number;
  ringSeconds: number;
  wrapUpSeconds: number;
  wrapUpExtensionSeconds: number;
  lastAgentSeconds: number;
  serviceLevelSeconds: number;
  serviceLevelPercent: number;
  steps: QueueStep[];
}

/** What a new queue is like unless somebody says otherwise. */
export const USUAL: Rules = {
  name: '',
  label: '',
  skills: {},
  priority: 5,
  ringSeconds: 20,
  wrapUpSeconds: 30,
  wrapUpExtensionSeconds: 60,
  lastAgentSeconds: 0,
  serviceLevelSeconds: 20,
  serviceLevelPercent: 80,
  steps: [],
};

const NUMBERS = [
  { field: 'priority', min: 1, max: 10, unit: undefined },
  { field: 'ringSeconds', min: 5, max: 120, unit: 'seconds' },
  { field: 'wrapUpSeconds', min: 0, max: 1800, unit: 'seconds' },
  { field: 'wrapUpExtensionSeconds', min: 0, max: 1800, unit: 'seconds' },
  { field: 'lastAgentSeconds', min: 0, max: 3600, unit: 'seconds' },
  { field: 'serviceLevelSeconds', min: 1, max: 3600, unit: 'seconds' },
  { field: 'serviceLevelPercent', min: 1, max: 100, unit: 'percent' },
] as const;

/** What the app says of the steps, wherever in them. */
function aboutSteps(failure: Error | null): string | undefined {
  return failure instanceof Refused && String(failure.problem.where).startsWith('/steps') ? failure.message : undefined;
}

interface Props {
  rules: Rules;
  change: (rules: Rules) => void;
  known: string[];
  isNew: boolean;
  readOnly?: boolean;
  failure: Error | null;
}

/** What a queue is called, whom it asks for, and how long things take in it. */
export function QueueFields({ rules, change, known, isNew, readOnly, failure }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <TextInput
        label={t('queues.label')}
        description={t('queues.labelWhy')}
        required
        readOnly={readOnly}
        maxLength={100}
        autoComplete="off"
        value={rules.label}
        onChange={(event) => {
          const label = event.currentTarget.value;
          const follows = isNew && rules.name === skillName(rules.label);
          change({ ...rules, label, name: follows ? skillName(label) : rules.name });
        }}
      />
      <TextInput
        label={t('queues.shortName')}
        description={isNew ? t('queues.shortNameWhy') : t('queues.shortNameStays')}
        required={isNew}
        readOnly={!isNew}
        pattern="[a-z][a-z0-9\-]*"
        maxLength={64}
        autoComplete="off"
        error={aboutField(t, failure, '/name')}
        value={rules.name}
        onChange={(event) => change({ ...rules, name: event.currentTarget.value })}
      />
      <SkillsEditor
        label={t('queues.skills')}
        description={t('queues.skillsWhy')}
        skills={rules.skills}
        known={known}
        readOnly={readOnly}
        change={(skills) => change({ ...rules, skills })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {NUMBERS.map(({ field, min, max, unit }) => (
          <NumberInput
            key={field}
            label={t(`queues.${field}`)}
            description={t(`queues.${field}Why`)}
            suffix={unit ? ` ${t(`queues.${unit}`)}` : undefined}
            readOnly={readOnly}
            min={min}
            max={max}
            allowDecimal={false}
            error={aboutField(t, failure, `/${field}`)}
            value={rules[field]}
            onChange={(value) => typeof value === 'number' && change({ ...rules, [field]: value })}
          />
        ))}
      </SimpleGrid>
      <QueueSteps
        steps={rules.steps}
        change={(steps) => change({ ...rules, steps })}
        own={rules.name}
        asked={Object.keys(rules.skills)}
        known={known}
        readOnly={readOnly}
        error={aboutSteps(failure)}
      />
    </Stack>
  );
}
