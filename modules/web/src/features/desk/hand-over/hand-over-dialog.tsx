import { Alert, Button, Group, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { IconArrowForwardUp, IconMessageCircleQuestion } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHandOverTalk } from '../../../api/hand-over-talk';
import { useCallerNumbers } from '../../../api/list-caller-numbers';
import type { Target } from '../../../api/types';
import { Dialog } from '../../../ui/dialog';
import { useCall } from '../call';
import { useRefusalText } from '../refusal-text';
import { SolidButton } from '../solid-button';
import { STEP } from '../step-card';
import { ColleagueChoice } from './colleague-choice';
import { NumberChoice, type NumberToCall } from './number-choice';
import { QueueChoice } from './queue-choice';

const FRAMES = 60;

/** The focus goes on where the consultation is, once it is shown and the dialog is not. */
function goOnAtStep(frames: number): void {
  requestAnimationFrame(() => {
    const step = document.getElementById(STEP);
    if (step && !document.querySelector('[role=dialog]')) step.focus();
    else if (frames > 0) goOnAtStep(frames - 1);
  });
}

type Kind = 'agent' | 'queue' | 'number';

/** To whom the customer goes, or who is asked first; one dialog for both. */
export default function HandOverDialog({ what, close }: { what: 'transfer' | 'consult'; close: () => void }) {
  const { t } = useTranslation();
  const why = useRefusalText();
  const { presence, control, talk } = useCall();
  const request = useHandOverTalk();
  const own = useCallerNumbers();
  const [kind, setKind] = useState<Kind>('agent');
  const [chosen, choose] = useState<{ id: string; name: string }>();
  const [number, setNumber] = useState<NumberToCall>({ number: '' });
  const [note, setNote] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  const interaction = presence?.interaction;
  const usual = own.data?.find((each) => each.number === talk?.number)?.number;
  const target = targetOf(kind, chosen?.id, { callerNumber: usual ?? own.data?.[0]?.number, ...number }, note);
  const name = kind === 'number' ? number.number : (chosen?.name ?? '');

  // with a choice made, Enter once more does it
  useEffect(() => {
    if (chosen) first.current?.focus();
  }, [chosen]);

  const go = (how: 'transfer' | 'consult') => {
    if (!interaction || !target || request.isPending) return;
    // the talk's own news may close this dialog first, and callbacks of a mutation end with whoever began it
    request
      .mutateAsync({ interaction, how, to: target })
      .then((became) => {
        control.became(became);
        close();
        goOnAtStep(FRAMES);
      })
      .catch(() => undefined);
  };
  const consultFirst = what === 'consult' && kind !== 'queue';
  const transfer = {
    leftSection: <IconArrowForwardUp size={18} aria-hidden />,
    disabled: !target,
    loading: request.isPending && request.variables.how === 'transfer',
    onClick: () => go('transfer'),
    children: t('handOver.transferNow'),
  };
  const consult = {
    leftSection: <IconMessageCircleQuestion size={18} aria-hidden />,
    disabled: !target || kind === 'queue',
    loading: request.isPending && request.variables.how === 'consult',
    onClick: () => go('consult'),
    children: t('handOver.askFirst'),
  };
  const refused = request.error ? why(request.error) : undefined;
  return (
    <Dialog opened close={close} size="lg" title={t(`handOver.${what}`)}>
      <Stack gap="md">
        <SegmentedControl
          fullWidth
          aria-label={t('handOver.toWhom')}
          data={[
            { value: 'agent', label: t('handOver.agent') },
            ...(what === 'transfer' ? [{ value: 'queue', label: t('handOver.queue') }] : []),
            { value: 'number', label: t('handOver.toNumber') },
          ]}
          value={kind}
          onChange={(value) => {
            setKind(value as Kind);
            choose(undefined);
            request.reset();
          }}
        />
        {kind === 'agent' ? (
          <ColleagueChoice chosen={chosen?.id} choose={(id, who) => choose({ id, name: who })} />
        ) : null}
        {kind === 'queue' ? (
          <QueueChoice chosen={chosen?.id} choose={(id, label) => choose({ id, name: label })} />
        ) : null}
        {kind === 'number' ? (
          <NumberChoice
            usual={usual}
            value={number}
            change={(to) => {
              setNumber(to);
              request.reset();
            }}
            error={refused}
            enter={() => go(what)}
          />
        ) : (
          <Textarea
            label={t('handOver.note')}
            description={t('handOver.noteWhat')}
            maxLength={300}
            autosize
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
        {refused && kind !== 'number' ? (
          <Alert role="alert" variant="default" title={t('problem.title')} style={{ borderColor: 'var(--breach)' }}>
            {refused}
          </Alert>
        ) : null}
        <Group justify="space-between">
          <span role="status">{target ? t('handOver.chosen', { name }) : t('handOver.chooseOne')}</span>
          <Group gap="sm">
            {kind === 'queue' ? null : consultFirst ? (
              <Button h={40} variant="default" {...transfer} />
            ) : (
              <Button h={40} variant="default" {...consult} />
            )}
            <SolidButton ref={first} token="available" {...(consultFirst ? consult : transfer)} />
          </Group>
        </Group>
      </Stack>
    </Dialog>
  );
}

function targetOf(kind: Kind, chosen: string | undefined, to: NumberToCall, note: string): Target | undefined {
  const word = note.trim() ? { note: note.trim() } : {};
  if (kind === 'number') {
    return to.number.trim() && to.callerNumber
      ? { number: to.number.trim(), callerNumber: to.callerNumber }
      : undefined;
  }
  if (!chosen) return undefined;
  return kind === 'agent' ? { agent: chosen, ...word } : { queue: chosen, ...word };
}
