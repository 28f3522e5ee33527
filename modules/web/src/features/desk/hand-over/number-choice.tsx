import { Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCallerNumbers } from '../../../api/list-caller-numbers';
import { readable } from '../../../ui/phone-number';

export interface NumberToCall {
  number: string;
  callerNumber?: string;
}

interface Props {
  value: NumberToCall;
  /** Ours that is in the call already, to be shown unless another is chosen. */
  usual?: string;
  change: (value: NumberToCall) => void;
  /** Why the number was refused. */
  error?: string;
  enter: () => void;
}

/** A number to call, and which of the tenant's own is shown there. */
export function NumberChoice({ value, usual, change, error, enter }: Props) {
  const { t } = useTranslation();
  const numbers = useCallerNumbers();
  const own = numbers.data ?? [];
  const shown = value.callerNumber ?? usual ?? own[0]?.number;
  return (
    <Stack gap="sm">
      <TextInput
        label={t('handOver.number')}
        description={t('handOver.numberHow')}
        data-autofocus
        type="tel"
        inputMode="tel"
        autoComplete="off"
        maxLength={40}
        error={error}
        value={value.number}
        onChange={(event) => change({ number: event.currentTarget.value, callerNumber: shown })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && value.number.trim()) enter();
        }}
      />
      <Select
        label={t('handOver.shows')}
        allowDeselect={false}
        data={own.map(({ number }) => ({ value: number, label: readable(number) }))}
        value={shown ?? null}
        onChange={(number) => change({ ...value, callerNumber: number ?? undefined })}
      />
    </Stack>
  );
}
