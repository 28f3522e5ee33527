import { Button, SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { IconPhoneOutgoing, IconRecordMail, IconTicket } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFoundRecordings } from '../../api/find-recordings';
import type { FoundRecording } from '../../api/types';
import { useSession } from '../../session/session';
import { span } from '../../ui/clock';
import { Empty } from '../../ui/empty';
import { More } from '../../ui/more';
import { ProblemNote } from '../../ui/problem-note';
import { When } from '../../ui/when';
import { Care } from './care';
import { Recorded } from './recorded';
import classes from './recordings.module.css';
import { useLeads } from './who';

/** Somebody who is to be called back. */
export interface ToCallBack {
  number: string;
  contact?: string;
}

interface Props {
  /** Opens whatever places a call; without it nobody can be called from here. */
  callBack?: (whom: ToCallBack) => void;
}

/** Messages that callers left for queues of whoever looks. */
export function VoicemailList({ callBack }: Props) {
  const { t } = useTranslation();
  const [which, setWhich] = useState('false');
  const found = useFoundRecordings({ kind: 'VOICEMAIL', heard: which || undefined });
  const items = found.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Stack gap="md">
      <SegmentedControl
        style={{ alignSelf: 'flex-start' }}
        aria-label={t('voicemail.which')}
        value={which}
        onChange={setWhich}
        data={[
          { value: 'false', label: t('voicemail.new') },
          { value: 'true', label: t('voicemail.heard') },
          { value: '', label: t('voicemail.all') },
        ]}
      />
      {found.error ? <ProblemNote failure={found.error} again={() => void found.refetch()} /> : null}
      {found.isLoading ? <Skeleton height={200} /> : null}
      {found.isSuccess && items.length === 0 ? (
        <Empty icon={IconRecordMail} text={t(which === 'false' ? 'voicemail.noneNew' : 'voicemail.none')} />
      ) : null}
      <ul className={classes.messages}>
        {items.map((each) => (
          <Message key={each.recording.id} found={each} callBack={callBack} />
        ))}
      </ul>
      <More list={found} />
    </Stack>
  );
}

function Message({ found, callBack }: { found: FoundRecording } & Props) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const leads = useLeads();
  const { recording, contact, contactName, contactNumber } = found;
  const from = contactName ?? contactNumber ?? t('call.withheld');
  const fresh = !recording.heardAt;
  return (
    <li className={classes.message} data-new={fresh || undefined}>
      <div className={classes.top}>
        <span className={classes.from}>
          {contact ? <Link to={`/t/${tenant}/contacts/${contact}` as string}>{from}</Link> : from}
        </span>
        {fresh ? <span className={classes.new}>{t('voicemail.isNew')}</span> : null}
        <span className={classes.muted}>
          <When at={recording.startedAt} />
          {recording.seconds ? ` · ${span(recording.seconds * 1000)}` : ''}
          {found.queue ? ` · ${found.queue}` : ''}
        </span>
        <span className={classes.grow} />
        {found.ticket ? (
          <Button
            component={Link}
            to={`/t/${tenant}/tickets/${found.ticket}`}
            variant="default"
            size="xs"
            leftSection={<IconTicket size={16} aria-hidden />}
          >
            {t('voicemail.ticket', { number: found.ticketNumber })}
          </Button>
        ) : null}
        {callBack && contactNumber ? (
          <Button
            size="xs"
            leftSection={<IconPhoneOutgoing size={16} aria-hidden />}
            onClick={() => callBack({ number: contactNumber, contact: contact ?? undefined })}
          >
            {t('voicemail.callBack')}
          </Button>
        ) : null}
        {leads ? <Care interaction={found.interaction} of={[recording]} /> : null}
      </div>
      <Recorded interaction={found.interaction} recording={recording} page="voicemail" mayDownload={leads} />
      {recording.heardAt ? <Heard at={recording.heardAt} /> : null}
    </li>
  );
}

function Heard({ at }: { at: string }) {
  const { t } = useTranslation();
  return (
    <span className={classes.muted}>
      {t('voicemail.firstHeard')} <When at={at} />
    </span>
  );
}
