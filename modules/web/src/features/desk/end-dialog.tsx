import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog';
import { SolidButton } from './solid-button';
import type { TalkNow } from './talk';

interface Props {
  opened: boolean;
  now?: TalkNow;
  name: string;
  close: () => void;
  end: () => void;
  leave: () => void;
}

/** Asks before a talk ends, and says for whom it ends. */
export function EndDialog({ opened, now, name, close, end, leave }: Props) {
  const { t } = useTranslation();
  const leads = (now?.me?.leads ?? true) || !now?.customer;
  const others = now?.others ?? [];
  const title = leads ? t('call.endAsk') : t('call.leaveAsk');
  const what = !leads
    ? t('call.leaveWhat')
    : others.length > 0 && now?.customer
      ? t('call.endAll')
      : t('call.endWhat', { name });
  return (
    <Dialog opened={opened} close={close} title={title}>
      <Stack>
        <Text>{what}</Text>
        <Group justify="flex-end">
          <Button variant="default" h={40} onClick={close}>
            {t('call.goOn')}
          </Button>
          {now?.can.has('complete') ? (
            <Button variant="default" h={40} onClick={leave}>
              {t('call.leaveThem')}
            </Button>
          ) : null}
          <SolidButton token="breach" data-autofocus onClick={end}>
            {leads ? t('call.end') : t('call.leave')}
          </SolidButton>
        </Group>
      </Stack>
    </Dialog>
  );
}
