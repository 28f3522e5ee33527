import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Field, Values } from '../api/types';
import { labelIn } from './label';

interface Props {
  fields: Field[];
  values: Values;
  change: (values: Values) => void;
}

/** The tenant's own fields, each by its type. */
export function CustomFields({ fields, values, change }: Props) {
  return fields.map((field) => (
    <CustomField
      key={field.name}
      field={field}
      value={values[field.name]}
      change={(value) => change({ ...values, [field.name]: value })}
    />
  ));
}

interface FieldProps {
  field: Field;
  value: Values[string] | undefined;
  change: (value: Values[string]) => void;
}

function CustomField({ field, value, change }: FieldProps) {
  const { i18n } = useTranslation();
  const label = labelIn(field.label, i18n.language);
  const common = { label, required: field.required };
  switch (field.type) {
    case 'boolean':
      return (
        <Checkbox label={label} checked={value === true} onChange={(event) => change(event.currentTarget.checked)} />
      );
    case 'number':
      return (
        <NumberInput
          {...common}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => change(typeof next === 'number' ? next : null)}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          clearable={!field.required}
          data={field.choices.map((choice) => ({
            value: choice.value,
            label: labelIn(choice.label, i18n.language),
          }))}
          value={typeof value === 'string' ? value : null}
          onChange={change}
        />
      );
    default:
      return (
        <TextInput
          {...common}
          type={field.type === 'date' ? 'date' : 'text'}
          maxLength={500}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => change(event.currentTarget.value || null)}
        />
      );
  }
}

/** A value as people read it; empty when there is none. */
export function shownValue(field: Field, value: Values[string] | undefined, language: string, yes: string): string {
  if (value === undefined || value === null || value === false) return '';
  if (value === true) return yes;
  if (field.type === 'choice') return labelIn(field.choices.find((each) => each.value === value)?.label, language);
  if (field.type === 'date') {
    return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${value}`));
  }
  return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
}
