import { useEffect, useState } from 'react';
import { type TalkAct, useActOnTalk } from '../../api/act-on-talk';
import { Refused } from '../../api/client';
import type { TalkView } from '../../api/types';
import { useDesk, useDeskConnection } from './desk';
import type { Talk } from './messages';
import { look, type TalkNow } from './talk';

/** What a dialog of the present call is open for. */
export type Asking = 'transfer' | 'consult' | undefined;

export interface TalkActions {
  now?: TalkNow;
  act: (act: TalkAct) => void;
  /** What is under way, until it is answered. */
  pending?: TalkAct;
  failure?: Error;
  forgetFailure: () => void;
  asking: Asking;
  ask: (what: Asking) => void;
  /** The answer of a request that changed the talk. */
  became: (talk: TalkView) => void;
}

/** What the agent can do with the talk, and what became of it. The app's answer is shown, never a guess. */
export function useTalkActions(): TalkActions {
  const { talk, agent, presence } = useDesk();
  const connection = useDeskConnection();
  const request = useActOnTalk();
  const [asking, ask] = useState<Asking>();
  const interaction = presence?.state === 'talking' ? presence.interaction : undefined;
  const mine = talk?.interaction === interaction ? talk : undefined;
  const now = mine ? look(mine, agent) : undefined;
  const { reset } = request;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another call forgets what was asked in the last one
  useEffect(() => {
    ask(undefined);
    reset();
  }, [interaction, reset]);

  const became = (told: TalkView) =>
    connection?.tell({ type: 'heard', message: { ...(told as Talk), type: 'call' }, at: Date.now() });
  const act = (what: TalkAct) => {
    const underWay = request.isPending && request.variables.act === what;
    if (!interaction || underWay || !now?.can.has(what)) return;
    request.mutate({ interaction, act: what }, { onSuccess: became });
  };
  const can = (what: Asking) => what === undefined || now?.can.has(what);
  return {
    now,
    act,
    pending: request.isPending ? request.variables.act : undefined,
    failure: request.error ?? undefined,
    forgetFailure: reset,
    asking: can(asking) ? asking : undefined,
    ask: (what) => can(what) && ask(what),
    became,
  };
}

/** A refusal's kind, when the app gave one. */
export function kindOf(failure: Error): string | undefined {
  return failure instanceof Refused ? failure.kind : undefined;
}
