import '../theme/portal.css';
import { ActionIcon, Autocomplete, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './skills.module.css';

export type Skills = Record<string, number>;

/** Skills as tags with their levels. */
export function SkillTags({ skills }: { skills: Skills }) {
  return (
    <Group gap={6}>
      {Object.entries(skills).map(([skill, level]) => (
        <span key={skill} className={classes.tag}>
          {skill} <b>{level}</b>
        </span>
      ))}
    </Group>
  );
}

interface Props {
  label: string;
  description?: string;
  skills: Skills;
  /** Skills that are used somewhere already. */
  known: string[];
  readOnly?: boolean;
  change: (skills: Skills) => void;
}

/** Skills with levels from 1 to 10: a line each, and one to add another. */
export function SkillsEditor({ label, description, skills, known, readOnly, change }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const wanted = skillName(name);
  const add = () => {
    if (wanted) change({ ...skills, [wanted]: skills[wanted] ?? 5 });
    setName('');
  };
  if (readOnly) return <SkillTags skills={skills} />;
  return (
    <fieldset className={classes.field}>
      <legend style={{ fontWeight: 600 }}>{label}</legend>
      {description ? (
        <Text size="sm" c="dimmed">
          {description}
        </Text>
      ) : null}
      <Stack gap={6} mt={6}>
        {Object.entries(skills).map(([skill, level]) => (
          <Group key={skill} gap="sm" wrap="nowrap">
            <Text className={classes.name}>{skill}</Text>
            <NumberInput
              aria-label={t('skills.level', { skill })}
              w={92}
              min={1}
              max={10}
              clampBehavior="strict"
              allowDecimal={false}
              value={level}
              onChange={(value) => {
                if (typeof value === 'number' && value >= 1) change({ ...skills, [skill]: value });
              }}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={t('skills.remove', { skill })}
              onClick={() => change(Object.fromEntries(Object.entries(skills).filter(([key]) => key !== skill)))}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Group>
        ))}
        <Group gap="sm" wrap="nowrap">
          <Autocomplete
            className={classes.name}
            aria-label={t('skills.add')}
            placeholder={t('skills.placeholder')}
            data={known.filter((skill) => !(skill in skills))}
            value={name}
            onChange={setName}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault();
                add();
              }
            }}
          />
          <Button variant="default" leftSection={<IconPlus size={16} />} disabled={!wanted} onClick={add}>
            {t('skills.addButton')}
          </Button>
        </Group>
      </Stack>
    </fieldset>
  );
}

/** What somebody wrote as the short name it becomes: a-z, 0-9 and -. Empty when nothing is left. */
export function skillName(written: string): string {
  return written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 64);
}
