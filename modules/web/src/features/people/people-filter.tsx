import { Button, Group, Select, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Queue, Role } from '../../api/types';
import { EVERYBODY, type PeopleFilter } from './filter';

export const ROLES: Role[] = ['agent', 'supervisor', 'tenant-admin'];

interface Props {
  filter: PeopleFilter;
  queues: Queue[];
  skills: string[];
  change: (filter: PeopleFilter) => void;
}

/** What of the people is shown. */
export function PeopleFilterRow({ filter, queues, skills, change }: Props) {
  const { t } = useTranslation();
  const filters = JSON.stringify(filter) !== JSON.stringify(EVERYBODY);
  return (
    <Group gap="sm" role="search" aria-label={t('people.search')}>
      <TextInput
        w={{ base: '100%', xs: 240 }}
        type="search"
        aria-label={t('people.find')}
        placeholder={t('people.find')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        onChange={(event) => change({ ...filter, text: event.currentTarget.value })}
      />
      <Choice
        label={t('people.anyRole')}
        value={filter.role}
        data={ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
        change={(role) => change({ ...filter, role: role as Role | null })}
      />
      <Choice
        label={t('people.anyQueue')}
        value={filter.queue}
        data={queues.map(({ id, label }) => ({ value: id, label }))}
        change={(queue) => change({ ...filter, queue })}
      />
      <Choice
        label={t('people.anySkill')}
        value={filter.skill}
        data={skills.map((skill) => ({ value: skill, label: skill }))}
        change={(skill) => change({ ...filter, skill })}
      />
      <Choice
        label={t('people.anyState')}
        value={filter.state}
        data={(['active', 'suspended'] as const).map((state) => ({ value: state, label: t(`people.${state}`) }))}
        change={(state) => change({ ...filter, state: state as PeopleFilter['state'] })}
      />
      {filters ? (
        <Button variant="subtle" color="gray" leftSection={<IconX size={16} />} onClick={() => change(EVERYBODY)}>
          {t('people.all')}
        </Button>
      ) : null}
    </Group>
  );
}

interface ChoiceProps {
  label: string;
  value: string | null;
  data: { value: string; label: string }[];
  change: (value: string | null) => void;
}

function Choice({ label, value, data, change }: ChoiceProps) {
  return (
    <Select
      w={{ base: 'calc(50% - 6px)', xs: 150 }}
      aria-label={label}
      placeholder={label}
      value={value}
      data={data}
      onChange={change}
      clearable={false}
      allowDeselect
    />
  );
}
