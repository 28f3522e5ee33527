import { Button, Group, Switch, Text, TextInput } from '@mantine/core';
import { IconDeviceMobile } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeOwnPhone } from '../../../api/own-phone';
import { readable } from '../../../ui/phone-number';
import { ProblemNote } from '../../../ui/problem-note';
import { useAgentsPhone, useAnswersByPhone } from '../phone/answer-by';
import { Section } from './section';

/** The agent's own telephone: its number, and whether calls are answered on it. */
export function OwnPhoneField() {
  const { t } = useTranslation();
  const number = useAgentsPhone();
  const change = useChangeOwnPhone();
  const [typed, setTyped] = useState<string>();
  const [byPhone, setByPhone] = useAnswersByPhone();
  const save = (wanted: string) => change.mutate(wanted, { onSuccess: () => setTyped(undefined) });
  return (
    <Section icon={IconDeviceMobile} title={t('check.ownPhone')}>
      <Text size="sm" c="dimmed">
        {t('check.ownPhoneWhat')}
      </Text>
      {number ? <Text fw={600}>{readable(number)}</Text> : null}
      <Group align="end" component="form" onSubmit={(event) => event.preventDefault()}>
        <TextInput
          label={t('check.ownPhoneNumber')}
          type="tel"
          autoComplete="tel"
          value={typed ?? number ?? ''}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          h={40}
          loading={change.isPending}
          disabled={!typed?.trim()}
          onClick={() => save((typed ?? '').trim())}
        >
          {t('check.saveNumber')}
        </Button>
        {number ? (
          <Button variant="subtle" h={40} onClick={() => save('')}>
            {t('check.forgetNumber')}
          </Button>
        ) : null}
      </Group>
      {change.error ? <ProblemNote failure={change.error} /> : null}
      <Switch
        label={t('check.answerByPhone')}
        checked={byPhone}
        disabled={!number}
        onChange={(event) => setByPhone(event.currentTarget.checked)}
      />
    </Section>
  );
}
