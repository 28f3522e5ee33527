import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { SupervisionMode } from '../../api/floor-types';
import { beginSupervision, changeSupervision, endSupervision } from '../../api/supervise';
import type { Invitation } from '../../api/types';
import { useSession } from '../../session/session';

/** The part of the tab's phone that is used here. */
export interface Ear {
  come(invitation: Invitation): Promise<void>;
  leave(): void;
  mute(on: boolean): void;
}

/** What that phone does now. */
export interface LineNow {
  kind: 'idle' | 'joining' | 'live' | 'failed';
  muted?: boolean;
  detail?: string;
}

/** The talk that is supervised from this tab. */
export interface Watched {
  interaction: string;
  agent: string;
  name: string;
  mode: SupervisionMode;
}

interface Supervision {
  watched?: Watched;
  line: LineNow;
  failure?: Error;
  begin(talk: Omit<Watched, 'mode'>, mode: SupervisionMode): void;
  change(mode: SupervisionMode): void;
  mute(): void;
  end(): void;
}

const SupervisionContext = createContext<Supervision | undefined>(undefined);

/** The supervisor's part in a talk, on whatever page. */
export function useSupervision(): Supervision {
  const supervision = useContext(SupervisionContext);
  if (!supervision) throw new Error('outside the tab of a tenant');
  return supervision;
}

/** Lets every page see, and end, what is supervised. */
export function SupervisionProvider({ phone, line, children }: { phone: Ear; line: LineNow; children: ReactNode }) {
  return <SupervisionContext.Provider value={useTheSupervision(phone, line)}>{children}</SupervisionContext.Provider>;
}

function useTheSupervision(phone: Ear, line: LineNow): Supervision {
  const { api, tenant } = useSession();
  const [watched, watch] = useState<Watched>();
  const [failure, fail] = useState<Error>();
  const wasLive = useRef(false);

  // the talk ended, or somebody else let the supervisor go
  useEffect(() => {
    if (line.kind === 'live') wasLive.current = true;
    if (line.kind === 'idle' && wasLive.current) {
      wasLive.current = false;
      watch(undefined);
    }
  }, [line.kind]);

  const attempt = (work: () => Promise<unknown>) => {
    fail(undefined);
    work().catch((why: unknown) => fail(why instanceof Error ? why : new Error(String(why))));
  };
  const leave = async () => {
    const left = watched;
    watch(undefined);
    wasLive.current = false;
    phone.leave();
    if (left) await endSupervision(api, tenant, left.interaction);
  };
  return {
    watched,
    line,
    failure,
    begin: (talk, mode) =>
      attempt(async () => {
        if (watched) await leave();
        const invitation = await beginSupervision(api, tenant, talk.interaction, mode);
        watch({ ...talk, mode });
        await phone.come(invitation);
      }),
    change: (mode) =>
      attempt(async () => {
        if (!watched) return;
        await changeSupervision(api, tenant, watched.interaction, mode);
        watch({ ...watched, mode });
      }),
    mute: () => phone.mute(!line.muted),
    end: () => attempt(leave),
  };
}
