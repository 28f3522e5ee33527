import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';

/** Something that plays a span of the past and can be moved in it. Times are instants in milliseconds. */
export interface Playable {
  from: number;
  until: number;
  seek: (at: number) => void;
}

/** Where in a call its recording is played, so that what stands beside a player can follow it, and lead it. */
export class PlayHead {
  private at: number | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly players = new Set<Playable>();

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly now = () => this.at;

  readonly playerCount = () => this.players.size;

  register(player: Playable): () => void {
    this.players.add(player);
    this.tell();
    return () => {
      this.players.delete(player);
      this.tell();
    };
  }

  moved(at: number): void {
    this.at = at;
    this.tell();
  }

  /** Plays from there, if anything was recorded then. */
  seek(at: number): boolean {
    this.moved(at);
    const player = [...this.players].find(({ from, until }) => from <= at && at <= until);
    player?.seek(at);
    return player !== undefined;
  }

  covers(at: number): boolean {
    return [...this.players].some(({ from, until }) => from <= at && at <= until);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

const Context = createContext(new PlayHead());

/** One play head for everything inside. */
export function PlayHeadScope({ children }: { children: ReactNode }) {
  const [head] = useState(() => new PlayHead());
  return <Context.Provider value={head}>{children}</Context.Provider>;
}

/** The play head, for somebody who moves it. */
export function usePlayHead(): PlayHead {
  return useContext(Context);
}

/** Where it is played now, as an instant in milliseconds; undefined before anything was. */
export function usePlayedAt(): number | undefined {
  const head = usePlayHead();
  return useSyncExternalStore(head.subscribe, head.now);
}

/** Drawn again when players come or go. */
export function usePlayerCount(): number {
  const head = usePlayHead();
  return useSyncExternalStore(head.subscribe, head.playerCount);
}

/** Lets the play head move a player while it is shown. */
export function usePlayable(player: Playable | undefined): void {
  const head = usePlayHead();
  useEffect(() => (player ? head.register(player) : undefined), [head, player]);
}
