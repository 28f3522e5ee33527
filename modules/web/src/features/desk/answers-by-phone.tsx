import { Button, Group, Text } from '@mantine/core';
import { IconDeviceMobile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { readable } from '../../ui/phone-number';
import { useAgentsPhone, useAnswersByPhone } from './phone/answer-by';

/** Where calls are answered when not here; and with an unfit browser, the way to the agent's own telephone. */
export function AnswersByPhone({ unfit }: { unfit: boolean }) {
  const { t } = useTranslation();
  const number = useAgentsPhone();
  const [byPhone, setByPhone] = useAnswersByPhone();
  if (!number || !(byPhone || unfit)) return null;
  return (
    <Group gap="sm" role="status">
      <IconDeviceMobile size={18} aria-hidden />
      <Text size="sm">{t(byPhone ? 'check.byPhone' : 'check.couldByPhone', { number: readable(number) })}</Text>
      <Button size="xs" variant="default" onClick={() => setByPhone(!byPhone)}>
        {t(byPhone ? 'check.byBrowser' : 'check.answerByPhone')}
      </Button>
    </Group>
  );
}
