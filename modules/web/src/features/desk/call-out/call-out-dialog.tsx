import { Alert, Button, Group, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCallerNumbers } from '../../../api/list-caller-numbers';
import { usePlaceCall } from '../../../api/place-call';
import { usePlaceInternalCall } from '../../../api/place-internal-call';
import type { Invitation } from '../../../api/types';
import { useSession } from '../../../session/session';
import { Dialog } from '../../../ui/dialog';
import { readable } from '../../../ui/phone-number';
import { useDeskConnection } from '../desk';
import { ColleagueChoice } from '../hand-over/colleague-choice';
import { NumberChoice, type NumberToCall } from '../hand-over/number-choice';
import { useRefusalText } from '../refusal-text';
import { SolidButton } from '../solid-button';
import { recentNumbers, rememberNumber } from './recent-numbers';

/** Whom to call: a number, with the tenant's number that is shown there, or a colleague. */
export default function CallOutDialog({ number: given, close }: { number?: string; close: () => void }) {
  const { t } = useTranslation();
  const why = useRefusalText();
  const { storage } = useSession();
  const connection = useDeskConnection();
  const own = useCallerNumbers();
  const place = usePlaceCall();
  const placeInside = usePlaceInternalCall();
  const [inside, setInside] = useState(false);
  const [number, setNumber] = useState<NumberToCall>({ number: given ?? '' });
  const [colleague, choose] = useState<{ id: string; name: string }>();
  const [note, setNote] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const recent = recentNumbers(storage);
  const shown = number.callerNumber ?? own.data?.[0]?.number;
  const typed = number.number.trim();
  const pending = place.isPending || placeInside.isPending;
  const failure = inside ? placeInside.error : place.error;
  const refused = failure ? why(failure) : undefined;
  const can = inside ? colleague !== undefined : typed !== '' && shown !== undefined;

  useEffect(() => {
    if (colleague) button.current?.focus();
  }, [colleague]);

  // a refusal was of what stood there before
  const type = (to: NumberToCall) => {
    setNumber(to);
    place.reset();
  };
  const come = (invitation: Invitation) => {
    connection?.tell({ type: 'heard', message: { type: 'connect', ...invitation }, at: Date.now() });
    close();
  };
  // what follows must not be lost when this dialog is drawn anew meanwhile; a refusal is shown
  const call = () => {
    if (!can || pending) return;
    if (inside && colleague) {
      const word = note.trim() ? { note: note.trim() } : {};
      placeInside.mutateAsync({ agent: colleague.id, ...word }).then(come, () => undefined);
    } else if (shown) {
      place.mutateAsync({ number: typed, callerNumber: shown }).then(
        (invitation) => {
          rememberNumber(storage, typed);
          come(invitation);
        },
        () => undefined,
      );
    }
  };
  return (
    <Dialog opened close={close} size="lg" title={t('callOut.title')}>
      <Stack gap="md">
        <SegmentedControl
          fullWidth
          aria-label={t('handOver.toWhom')}
          data={[
            { value: 'number', label: t('handOver.toNumber') },
            { value: 'agent', label: t('handOver.agent') },
          ]}
          value={inside ? 'agent' : 'number'}
          onChange={(value) => setInside(value === 'agent')}
        />
        {inside ? (
          <>
            <ColleagueChoice chosen={colleague?.id} choose={(id, name) => choose({ id, name })} />
            <Textarea
              label={t('handOver.note')}
              description={t('handOver.noteWhat')}
              maxLength={300}
              autosize
              minRows={2}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            {refused ? (
              <Alert role="alert" variant="default" title={t('problem.title')} style={{ borderColor: 'var(--breach)' }}>
                {refused}
              </Alert>
            ) : null}
          </>
        ) : (
          <>
            <NumberChoice value={number} change={type} error={refused} enter={call} />
            {recent.length > 0 ? (
              <Group gap={8} role="group" aria-label={t('callOut.recent')}>
                {recent.map((each) => (
                  <Button key={each} size="xs" variant="default" onClick={() => setNumber({ ...number, number: each })}>
                    {readable(each)}
                  </Button>
                ))}
              </Group>
            ) : null}
          </>
        )}
        <Group justify="space-between">
          <span role="status">
            {inside && colleague ? t('handOver.chosen', { name: colleague.name }) : t('callOut.first')}
          </span>
          <SolidButton
            ref={button}
            token="available"
            leftSection={<IconPhone size={18} aria-hidden />}
            disabled={!can}
            loading={pending}
            onClick={call}
          >
            {t('callOut.call')}
          </SolidButton>
        </Group>
      </Stack>
    </Dialog>
  );
}
