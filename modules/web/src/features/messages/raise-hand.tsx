import { Box, Button, Popover, Stack, Text, TextInput } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLowerHand } from '../../api/lower-hand';
import { useRaiseHand } from '../../api/raise-hand';
import { useCallKeys } from '../../ui/call-keys';
import { ProblemNote } from '../../ui/problem-note';
import { useWord } from './agent-word';

const LONGEST = 200;

/** In a talk: asks supervisors for help, by Alt+Shift+R too, with a few words or none. */
export default function RaiseHand() {
  const { t } = useTranslation();
  const { word } = useWord();
  const raise = useRaiseHand();
  const lower = useLowerHand();
  const [opened, open] = useState(false);
  const [words, setWords] = useState('');
  const { hand } = word;
  const press = () => (hand ? lower.mutate() : open((now) => !now));
  useCallKeys({ R: press });
  const ask = () => {
    raise.mutate(words.trim(), { onSuccess: () => setWords('') });
    open(false);
  };
  const label = hand
    ? hand.state === 'coming'
      ? t('word.coming', { name: hand.by })
      : t('word.handUp')
    : t('word.raise');
  return (
    <Popover opened={opened && !hand} onChange={open} position="bottom-end" width={300} shadow="md" trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          h={36}
          aria-label={label}
          aria-pressed={Boolean(hand)}
          aria-keyshortcuts="Alt+Shift+R"
          title={`${hand ? t('word.lower') : t('word.raise')} (Alt+Shift+R)`}
          style={hand ? { background: 'var(--hold-tint)', color: 'var(--hold-text)' } : undefined}
          px={{ base: 9, sm: 'md' }}
          onClick={press}
        >
          <IconHandStop size={18} aria-hidden />
          <Box component="span" visibleFrom="sm" ml="xs">
            {label}
          </Box>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            ask();
          }}
        >
          <Stack gap="sm">
            <Text size="sm">{t('word.raiseWhat')}</Text>
            <TextInput
              data-autofocus
              label={t('word.words')}
              maxLength={LONGEST}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
            <Button type="submit">{t('word.ask')}</Button>
          </Stack>
        </form>
        {raise.error ? <ProblemNote failure={raise.error} /> : null}
      </Popover.Dropdown>
    </Popover>
  );
}
