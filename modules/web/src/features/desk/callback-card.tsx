import { Alert, Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconPhoneOutgoing } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCallFollowUp } from '../../api/call-follow-up';
import { useContact } from '../../api/get-contact';
import { useGiveBack } from '../../api/give-back-follow-up';
import { Timer } from '../../ui/timer';
import { CallCard } from './call-card';
import type { Presence } from './messages';
import { usePhone } from './phone/phone-context';
import { SolidButton } from './solid-button';
import type { Work } from './state';
import { useCaller, WorkFacts } from './work-facts';

const LATER_MINUTES = 15;

/** A callback that the agent took: whom, why, and one press to call. */
export function CallbackCard({ presence, work, skew }: { presence: Presence; work: Work; skew: number }) {
  const { t } = useTranslation();
  const { name } = useCaller(work.preview);
  const phone = usePhone();
  const contact = useContact(work.preview.contact);
  const numbers = (contact.data?.identities ?? []).filter(({ kind }) => kind === 'number').map(({ value }) => value);
  const [chosen, setChosen] = useState<string | null>(null);
  const call = useCallFollowUp();
  const giveBack = useGiveBack();
  const failure = call.error ?? giveBack.error;
  const followUp = work.preview.followUp ?? '';
  const number = chosen ?? numbers[0];
  return (
    <CallCard
      state="talking"
      title={name}
      subtitle={t('callback.promised')}
      time={<Timer since={presence.since} skew={skew} />}
    >
      <Stack gap="md">
        {failure ? (
          <Alert role="alert" variant="default" title={t('problem.title')} style={{ borderColor: 'var(--breach)' }}>
            {failure.message}
          </Alert>
        ) : null}
        {work.preview.note ? <Text style={{ whiteSpace: 'pre-wrap' }}>{work.preview.note}</Text> : null}
        <WorkFacts work={work} skew={skew} waiting />
        {numbers.length > 1 ? (
          <Select
            label={t('callback.number')}
            allowDeselect={false}
            data={numbers}
            value={number ?? null}
            onChange={setChosen}
          />
        ) : null}
        <Group gap="sm">
          <SolidButton
            token="available"
            data-autofocus
            disabled={!number}
            loading={call.isPending}
            leftSection={<IconPhoneOutgoing size={18} aria-hidden />}
            onClick={() =>
              // the card goes when the call begins, which may be before this answer
              call.mutateAsync({ followUp, number }).then(phone.come, () => undefined)
            }
          >
            {t('callback.call', { number: number ?? '' })}
          </SolidButton>
          <Button
            h={40}
            variant="default"
            loading={giveBack.isPending}
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            onClick={() => giveBack.mutate({ followUp, minutes: LATER_MINUTES })}
          >
            {t('callback.later', { minutes: LATER_MINUTES })}
          </Button>
        </Group>
        {!number && contact.data ? <Text size="sm">{t('callback.noNumber')}</Text> : null}
      </Stack>
    </CallCard>
  );
}
