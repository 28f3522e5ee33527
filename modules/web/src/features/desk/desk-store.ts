import type { Connection } from '../../push/connection';
import type { FromApp, FromDesk } from './messages';
import { BEGINNING, type DeskState, type Happening, next } from './state';

/** The agent's desk in this tab: its state, made of what the socket says. */
export class DeskStore {
  private state: DeskState = BEGINNING;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly connection: Connection) {}

  /** Begins to listen. @returns ends it */
  readonly open = (): (() => void) => {
    const link = () => this.tell({ type: 'link', link: this.connection.snapshot() });
    const deaf = this.connection.listen((message, at) =>
      this.tell({ type: 'heard', message: message as unknown as FromApp, at }),
    );
    const blind = this.connection.subscribe(link);
    link();
    return () => {
      deaf();
      blind();
    };
  };

  /** For React: the state, the same object until it changes. */
  readonly snapshot = (): DeskState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  tell(event: Happening): void {
    const before = this.state;
    this.state = next(before, event);
    if (this.state !== before) for (const listener of this.listeners) listener();
  }

  /** @returns whether there was a socket to say it to */
  readonly say = (message: FromDesk): boolean => this.connection.say(message);
}
