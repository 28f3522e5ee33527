import { ActionIcon, Skeleton, Stack, Text } from '@mantine/core';
import { IconCalendarTime, IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeFollowUp } from '../../api/change-follow-up';
import { type FollowUpFilter, useFollowUps } from '../../api/list-follow-ups';
import type { FollowUp } from '../../api/types';
import { useSession } from '../../session/session';
import { useSeconds } from '../../ui/clock';
import { Empty } from '../../ui/empty';
import { localAfter } from '../../ui/local-time';
import { ProblemNote } from '../../ui/problem-note';
import { When } from '../../ui/when';
import classes from './follow-ups.module.css';

const Choices = lazy(() => import('./follow-up-choices'));

/** Promises by their time. @param skew business time minus this machine's, in milliseconds */
export function FollowUpList({ filter, skew, most }: { filter: FollowUpFilter; skew: number; most?: number }) {
  const { t } = useTranslation();
  const promises = useFollowUps(filter);
  const change = useChangeFollowUp();
  const failure = promises.error ?? change.error;
  const items = (promises.data ?? []).slice(0, most);
  return (
    <Stack gap={0}>
      {failure ? <ProblemNote failure={failure} again={() => void promises.refetch()} /> : null}
      {promises.isLoading ? <Skeleton height={64} /> : null}
      {promises.isSuccess && items.length === 0 ? (
        <Empty icon={IconCalendarTime} text={t('followUps.none')} next={t('followUps.noneNext')} />
      ) : null}
      {items.map((promise) => (
        <Row key={promise.id} promise={promise} skew={skew} change={change.mutate} />
      ))}
    </Stack>
  );
}

interface RowProps {
  promise: FollowUp;
  skew: number;
  change: ReturnType<typeof useChangeFollowUp>['mutate'];
}

function Row({ promise, skew, change }: RowProps) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const now = useSeconds() + skew;
  const overdue = Date.parse(promise.dueAt) < now && promise.state === 'waiting';
  const button = (
    <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('followUps.more')}>
      <IconDots size={18} />
    </ActionIcon>
  );
  return (
    <div className={classes.row}>
      <div className={classes.when} data-overdue={overdue || undefined}>
        <When at={promise.dueAt} />
        <span>{t(overdue ? 'followUps.overdue' : `followUps.states.${promise.state}`)}</span>
      </div>
      <div className={classes.what}>
        <Link to={`/t/${tenant}/tickets/${promise.ticket}` as string}>
          {promise.contactName ?? t('contact.nameless')} · #{promise.number}
        </Link>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {promise.note}
        </Text>
      </div>
      <Suspense fallback={button}>
        <Choices
          button={button}
          kept={() => change({ promise, change: { state: 'kept' } })}
          later={() => change({ promise, change: { at: localAfter(now, promise.zone, 30) } })}
          cancel={() => change({ promise, change: { state: 'cancelled' } })}
        />
      </Suspense>
    </div>
  );
}
