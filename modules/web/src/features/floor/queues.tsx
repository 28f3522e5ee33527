import { Button, Collapse, Group, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronRight, IconStack2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorNow, FloorQueue } from '../../api/floor-types';
import { span } from '../../ui/clock';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { Timer } from '../../ui/timer';
import { staffOf } from './agent-order';
import classes from './floor.module.css';
import { ServiceLevel } from './service-level';
import { Spark } from './spark';
import { WaitingCalls } from './waiting-calls';

/** What waits where, and how the day went so far. */
export function Queues({ floor, skew }: { floor: FloorNow; skew: number }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('floor.queues')}>
      {floor.queues.length === 0 ? <Empty icon={IconStack2} text={t('floor.noQueues')} /> : null}
      {floor.queues.map((queue) => (
        <OneQueue key={queue.queue} queue={queue} floor={floor} skew={skew} />
      ))}
    </Panel>
  );
}

function OneQueue({ queue, floor, skew }: { queue: FloorQueue; floor: FloorNow; skew: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const staff = staffOf(floor.agents, queue.queue);
  const late = (kind: string) => floor.alerts.some((alert) => alert.queue === queue.queue && alert.kind === kind);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <section className={classes.queue} aria-label={queue.label}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={3} size="h5">
          {queue.label}
        </Title>
        <Spark quarters={queue.quarters} target={queue.targetPercent} />
      </Group>
      <dl className={classes.facts}>
        <Figure name={t('floor.waiting')} late={late('waiting')}>
          {queue.waiting}
        </Figure>
        {queue.oldest ? (
          <Figure name={t('floor.oldest')} late={late('longest-wait')}>
            <Timer since={queue.oldest} skew={skew} />
          </Figure>
        ) : null}
        <Figure name={t('floor.serviceLevel')}>
          <ServiceLevel queue={queue} />
        </Figure>
        <Figure name={t('floor.expected')}>
          {queue.expectedLeast === null || queue.expectedMost === null
            ? t('floor.nobodyAtWork')
            : `${span(queue.expectedLeast * 1000)}–${span(queue.expectedMost * 1000)}`}
        </Figure>
        <Figure name={t('floor.answered')}>{queue.answered}</Figure>
        <Figure name={t('floor.abandoned')}>{queue.abandoned}</Figure>
        <Figure name={t('floor.longest')}>{span(queue.longestSeconds * 1000)}</Figure>
        <Figure name={t('floor.staff')}>{t('floor.staffOf', staff)}</Figure>
      </dl>
      {queue.waiting > 0 ? (
        <>
          <Button
            variant="default"
            size="xs"
            aria-expanded={open}
            leftSection={<Chevron size={16} aria-hidden />}
            onClick={() => setOpen(!open)}
            style={{ justifySelf: 'start' }}
          >
            {t('floor.whoWaits', { count: queue.waiting })}
          </Button>
          <Collapse expanded={open}>{open ? <WaitingCalls queue={queue} floor={floor} skew={skew} /> : null}</Collapse>
        </>
      ) : null}
    </section>
  );
}

function Figure({ name, late, children }: { name: string; late?: boolean; children: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={late ? classes.breach : undefined}>
      <dt style={late ? { color: 'inherit' } : undefined}>{name}</dt>
      <dd>
        {late ? <IconAlertTriangle size={14} aria-label={t('floor.overLimit')} /> : null} {children}
      </dd>
    </div>
  );
}

/** A word where there is nothing to say. */
export function Nothing({ text }: { text: string }) {
  return (
    <Text size="sm" c="dimmed">
      {text}
    </Text>
  );
}
