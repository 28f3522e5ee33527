import { Skeleton, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './hand-over.module.css';

export interface Option {
  id: string;
  can: boolean;
  content: ReactNode;
}

interface Props {
  label: string;
  none: string;
  typed: string;
  type: (text: string) => void;
  options: Option[] | undefined;
  chosen?: string;
  choose: (id: string) => void;
}

/** A list to choose one of: type to narrow it, arrows to go through it, Enter to choose. */
export function Choice({ label, none, typed, type, options, chosen, choose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [active, setActive] = useState(0);
  const [early, setEarly] = useState(false);
  const at = Math.min(active, (options?.length ?? 1) - 1);
  const optionId = (index: number) => `${id}-${index}`;
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);

  // who writes faster than the list comes has chosen its first
  useEffect(() => {
    if (!early || !options) return;
    setEarly(false);
    const first = options.find(({ can }) => can);
    if (first) choose(first.id);
  }, [early, options, choose]);

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options?.length) {
      event.preventDefault();
      setActive((at + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options?.[at];
      if (!options) setEarly(true);
      else if (option?.can) choose(option.id);
    }
  };
  return (
    <>
      <TextInput
        label={label}
        data-autofocus
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={options?.length ? optionId(at) : undefined}
        onChange={(event) => {
          type(event.currentTarget.value);
          setActive(0);
          setEarly(false);
        }}
        onKeyDown={press}
      />
      {options ? null : <Skeleton height={96} />}
      <div id={id} role="listbox" aria-label={label} className={classes.list}>
        {options?.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's above
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field above
          <div
            key={option.id}
            id={optionId(index)}
            role="option"
            className={classes.option}
            aria-selected={option.id === chosen}
            aria-disabled={!option.can}
            data-active={index === at || undefined}
            onClick={() => option.can && choose(option.id)}
          >
            {option.content}
          </div>
        ))}
      </div>
      {options?.length === 0 ? (
        <Text size="sm" c="dimmed" role="status">
          {typed ? t('handOver.noneFound') : none}
        </Text>
      ) : null}
    </>
  );
}
