import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgentPhone, useChangeAgentPhone } from '../../api/agent-phone';
import { Panel } from '../../ui/panel';
import { readable } from '../../ui/phone-number';
import { ProblemNote } from '../../ui/problem-note';

/** The agent's own telephone, to which calls can go instead of the browser. */
export function PersonPhone({ agent }: { agent: string }) {
  const { t } = useTranslation();
  const phone = useAgentPhone(agent);
  const change = useChangeAgentPhone(agent);
  const [typed, setTyped] = useState<string>();
  const number = phone.data?.number ?? undefined;
  const save = (wanted: string) => change.mutate(wanted, { onSuccess: () => setTyped(undefined) });
  const failure = phone.error ?? change.error;
  return (
    <Panel title={t('people.ownPhone')}>
      <Stack
        gap="sm"
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          save((typed ?? '').trim());
        }}
      >
        <Text size="sm" c="dimmed">
          {t('people.ownPhoneWhat')}
        </Text>
        {number ? <Text fw={600}>{readable(number)}</Text> : null}
        {failure ? <ProblemNote failure={failure} /> : null}
        <Group align="end">
          <TextInput
            label={t('people.ownPhoneNumber')}
            type="tel"
            autoComplete="off"
            value={typed ?? number ?? ''}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={change.isPending} disabled={!typed?.trim()}>
            {t('check.saveNumber')}
          </Button>
          {number ? (
            <Button variant="subtle" onClick={() => save('')}>
              {t('check.forgetNumber')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Panel>
  );
}
