import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconUsers } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTopic } from '../../push/push';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { Timer } from '../../ui/timer';
import { words } from '../../ui/words';
import { useDesk } from './desk';
import { WAITING, type WaitingCaller, waitingCallers } from './waiting';
import classes from './waiting.module.css';
import { useCaller } from './work-facts';

/** Who waits in the agent's queues, and what is known of them, before the call is offered. @param about what to show of a contact */
export default function WaitingForYou({ about }: { about: (contact: string) => ReactNode }) {
  const { t } = useTranslation();
  const { skew } = useDesk();
  const { content } = useTopic(WAITING);
  const [looked, look] = useState<string>();
  if (!content) return null;
  const callers = waitingCallers(content);
  return (
    <Panel title={t('waiting.title')} aside={<span className={classes.count}>{callers.length}</span>}>
      {callers.length === 0 ? (
        <Empty icon={IconUsers} text={content.queues.length > 0 ? t('waiting.none') : t('waiting.noQueue')} />
      ) : null}
      <ul className={classes.list}>
        {callers.map((each) => (
          <li key={each.interaction}>
            <Row
              caller={each}
              skew={skew}
              open={looked === each.interaction}
              toggle={() => look(looked === each.interaction ? undefined : each.interaction)}
            />
            {looked === each.interaction && each.contact ? (
              <div className={classes.about}>{about(each.contact)}</div>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface RowProps {
  caller: WaitingCaller & { queue: string };
  skew: number;
  open: boolean;
  toggle: () => void;
}

function Row({ caller, skew, open, toggle }: RowProps) {
  const { i18n } = useTranslation();
  const { name } = useCaller({ contact: caller.contact ?? undefined });
  const languages = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const facts = [
    caller.queue,
    ...(caller.language ? [languages.of(caller.language)] : []),
    ...Object.entries(caller.collected).map(([key, value]) => `${words(key)}: ${value}`),
  ];
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <Button
      fullWidth
      h="auto"
      mih={48}
      variant="subtle"
      color="gray"
      justify="flex-start"
      className={classes.row}
      disabled={!caller.contact}
      aria-expanded={open}
      leftSection={<Chevron size={16} aria-hidden />}
      rightSection={
        <span className={classes.since}>
          <Timer since={caller.since} skew={skew} />
        </span>
      }
      onClick={toggle}
    >
      <span className={classes.main}>
        <span className={classes.name}>{name}</span>
        <span className={classes.facts}>{facts.join(' · ')}</span>
      </span>
    </Button>
  );
}
