import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Words to look for. @returns the field, and what is written in it once the writer pauses */
export function useSearchField() {
  const { t } = useTranslation();
  const [written, setWritten] = useState('');
  const [words] = useDebouncedValue(written.trim(), 200);
  const field = (
    <TextInput
      maw={480}
      type="search"
      label={t('search.label')}
      description={t('search.help')}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={written}
      onChange={(event) => setWritten(event.currentTarget.value)}
    />
  );
  return { field, words: words.length >= 2 ? words : '' };
}
