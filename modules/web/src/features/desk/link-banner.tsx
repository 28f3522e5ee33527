import { Alert, Button, Group } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useConnection, useLink } from '../../push/push';
import { useSession } from '../../session/session';
import { goAndSignIn } from '../../session/sign-in';
import { useSignInAway } from '../../session/sign-in-away';
import { useSeconds } from '../../ui/clock';
import { useDesk, useDeskConnection } from './desk';

/** What is wrong with the connection, what still holds, and what can be done. */
export function LinkBanner() {
  const { t } = useTranslation();
  const { refusal, inNoQueue } = useDesk();
  const desk = useDeskConnection();
  const link = useLink();
  const { hurry } = useConnection();
  const away = useSignInAway();
  return (
    <>
      {away ? <Banner title={t('signIn.away')} text={t('signIn.awayGoOn')} /> : null}
      {link.kind === 'lost' ? <Lost retryAt={link.retryAt} hurry={hurry} /> : null}
      {link.kind === 'closed' ? <SignedOut /> : null}
      {inNoQueue ? <Banner title={t('banner.no-agent.title')} text={t('banner.no-agent.text')} /> : null}
      {refusal ? (
        <Alert
          variant="default"
          role="alert"
          mb="md"
          withCloseButton
          closeButtonLabel={t('keys.close')}
          title={refusal.title}
          style={{ borderColor: 'var(--hold)' }}
          onClose={() => desk?.tell({ type: 'refusal-read' })}
        >
          {refusal.detail}
        </Alert>
      ) : null}
    </>
  );
}

function Lost({ retryAt, hurry }: { retryAt: number; hurry: () => void }) {
  const { t } = useTranslation();
  const left = Math.max(0, Math.ceil((retryAt - useSeconds()) / 1000));
  return (
    <Banner title={t('link.lost.long')} text={t('banner.lost', { count: left })} action={t('banner.now')} act={hurry} />
  );
}

function SignedOut() {
  const { t, i18n } = useTranslation();
  const { tenant } = useSession();
  return (
    <Banner
      title={t('banner.signed-out.title')}
      text={t('banner.signed-out.text')}
      action={t('banner.signed-out.action')}
      act={() => void goAndSignIn(tenant, window.location.pathname, i18n.language)}
    />
  );
}

function Banner({ title, text, action, act }: { title: string; text: string; action?: string; act?: () => void }) {
  return (
    <Alert
      variant="default"
      mb="md"
      title={title}
      icon={<IconPlugConnectedX color="var(--breach)" />}
      style={{ borderColor: 'var(--breach)' }}
    >
      <Group justify="space-between" gap="sm">
        <span>{text}</span>
        {action ? (
          <Button size="xs" variant="default" onClick={act}>
            {action}
          </Button>
        ) : null}
      </Group>
    </Alert>
  );
}
