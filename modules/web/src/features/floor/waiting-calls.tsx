import { Badge, Button, Menu, Skeleton, Stack, Text } from '@mantine/core';
import { IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FloorNow, FloorQueue, FloorWaiting } from '../../api/floor-types';
import { useWaiting } from '../../api/list-waiting';
import { type Move, useMove } from '../../api/move-call';
import { ProblemNote } from '../../ui/problem-note';
import { Timer } from '../../ui/timer';
import { offerUndo } from '../../ui/undo';
import classes from './floor.module.css';

interface Props {
  queue: FloorQueue;
  floor: FloorNow;
  skew: number;
}

/** Who waits in a queue, in the order of being served, each to be moved elsewhere. */
export function WaitingCalls({ queue, floor, skew }: Props) {
  const { t } = useTranslation();
  const waiting = useWaiting(queue.queue, `${queue.waiting} ${queue.oldest}`);
  const move = useMove();
  const go = (target: Move, to: string) =>
    void move.mutateAsync(target).then(
      // the last who waits takes this list along, so the way back is offered outside
      () =>
        offerUndo(t('floor.moved', { to }), () =>
          move.mutateAsync({ interaction: target.interaction, queue: queue.name }),
        ),
      () => undefined,
    );
  return (
    <Stack gap="xs" mt="xs">
      {waiting.error ? <ProblemNote failure={waiting.error} again={() => void waiting.refetch()} /> : null}
      {waiting.isLoading ? <Skeleton height={40} /> : null}
      {move.error ? <ProblemNote failure={move.error} /> : null}
      {waiting.data?.map((call) => (
        <Waiting key={call.interaction} call={call} queue={queue} floor={floor} skew={skew} go={go} />
      ))}
    </Stack>
  );
}

function Waiting({
  call,
  queue,
  floor,
  skew,
  go,
}: Props & { call: FloorWaiting; go: (move: Move, to: string) => void }) {
  const { t } = useTranslation();
  const name = call.name ?? t('floor.aCaller');
  const asked = floor.agents.find((agent) => agent.agent === call.offeredTo);
  const ready = floor.agents.filter((agent) => agent.state === 'ready');
  return (
    <div className={classes.waiting}>
      <Text fw={600} size="sm">
        {name}
      </Text>
      <Timer since={call.since} skew={skew} />
      <Text size="sm">{t('floor.priority', { priority: call.priority })}</Text>
      {call.language ? (
        <Badge variant="default" tt="uppercase">
          {call.language}
        </Badge>
      ) : null}
      {Object.entries(call.collected).map(([key, value]) => (
        <Text key={key} size="sm" c="dimmed">
          {key}: {value}
        </Text>
      ))}
      {asked ? <Text size="sm">{t('floor.ringsAt', { name: asked.name })}</Text> : null}
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button
            ml="auto"
            size="xs"
            variant="default"
            leftSection={<IconArrowForwardUp size={16} aria-hidden />}
            aria-label={t('floor.moveWhom', { name })}
          >
            {t('floor.move')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('floor.toQueue')}</Menu.Label>
          {floor.queues
            .filter((each) => each.queue !== queue.queue)
            .map((each) => (
              <Menu.Item
                key={each.queue}
                onClick={() => go({ interaction: call.interaction, queue: each.name }, each.label)}
              >
                {each.label}
              </Menu.Item>
            ))}
          <Menu.Label>{t('floor.toAgent')}</Menu.Label>
          {ready.map((each) => (
            <Menu.Item
              key={each.agent}
              onClick={() => go({ interaction: call.interaction, agent: each.agent }, each.name)}
            >
              {each.name}
            </Menu.Item>
          ))}
          {ready.length === 0 ? <Menu.Item disabled>{t('floor.nobodyReady')}</Menu.Item> : null}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
