import { Alert, Button } from '@mantine/core';
import { IconArrowsExchange, IconCheck, IconUsers, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TalkAct } from '../../api/act-on-talk';
import { colours } from '../../ui/states';
import { useRefusalText } from './refusal-text';
import { SolidButton } from './solid-button';
import classes from './talk.module.css';
import type { TalkActions } from './talk-actions';
import { useNames } from './talk-people';

/** Where the focus goes when somebody was asked in. */
export const STEP = 'the-consultation';

/** While somebody else is asked, in the talk or gone again: what it is, and every way on from there. */
export function StepCard({ talk }: { talk: TalkActions }) {
  const { t } = useTranslation();
  const name = useNames();
  const why = useRefusalText();
  const { now, failure, forgetFailure } = talk;
  if (!now) return null;
  const { phase, others, gone, can } = now;
  const shown = can.has('cancel') || (phase === 'held' && gone);
  const them = name(others[0] ?? gone);
  const token = phase === 'asking' ? 'ringing' : phase === 'held' ? 'hold' : 'on-call';
  return (
    <>
      {failure ? (
        <Alert
          role="alert"
          variant="default"
          withCloseButton
          closeButtonLabel={t('keys.close')}
          title={t('problem.title')}
          style={{ borderColor: 'var(--breach)' }}
          onClose={forgetFailure}
        >
          {why(failure)}
        </Alert>
      ) : null}
      {shown ? (
        <section
          id={STEP}
          tabIndex={-1}
          className={classes.step}
          style={{ borderColor: colours(token).solid }}
          aria-label={t('talk.consultation')}
        >
          <h3 className={classes.stepTitle}>
            {gone && phase === 'held'
              ? t(`talk.goneTitle.${gone.why}` as 'talk.goneTitle.declined', {
                  them,
                  defaultValue: t('talk.goneTitle.left', { them }),
                })
              : t(`talk.step.${phase as 'asking'}`, { them })}
          </h3>
          <div className={classes.stepActs}>
            <Step act="complete" talk={talk} icon={<IconCheck size={18} aria-hidden />} primary>
              {phase === 'conference' ? t('call.leaveThem') : t('call.complete')}
            </Step>
            <Step act="merge" talk={talk} icon={<IconUsers size={18} aria-hidden />}>
              {t('call.merge')}
            </Step>
            <Step act="swap" talk={talk} icon={<IconArrowsExchange size={18} aria-hidden />}>
              {t('call.swap')}
            </Step>
            <Step act="cancel" talk={talk} icon={<IconX size={18} aria-hidden />}>
              {phase === 'conference' ? t('call.remove', { them }) : t('call.cancelConsult')}
            </Step>
            {phase === 'held' ? (
              <>
                <Step act="resume" talk={talk} icon={<IconCheck size={18} aria-hidden />} primary>
                  {t('call.backToCustomer')}
                </Step>
                <Button h={40} px="xs" variant="default" onClick={() => talk.ask('consult')}>
                  {t('call.askAnother')}
                </Button>
              </>
            ) : null}
          </div>
        </section>
      ) : null}
    </>
  );
}

interface StepProps {
  act: TalkAct;
  talk: TalkActions;
  icon: ReactNode;
  primary?: boolean;
  children: string;
}

function Step({ act, talk, icon, primary, children }: StepProps) {
  if (!talk.now?.can.has(act)) return null;
  const rest = {
    px: 'xs',
    leftSection: icon,
    loading: talk.pending === act,
    onClick: () => talk.act(act),
    children,
  };
  return primary ? <SolidButton token="available" {...rest} /> : <Button h={40} variant="default" {...rest} />;
}
