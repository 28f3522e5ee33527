import type { Connection } from './connection';
import type { Hello, Message, Refusal, TopicMessage } from './messages';

/** Something to follow: how its news change what the snapshot told. News say what is so now, and may repeat. */
export interface Topic<S, N> {
  name: string;
  fold(content: S, news: N, key: string | undefined): S;
}

/** What is known of a topic; without `content` nothing has come yet. */
export interface TopicNow<S> {
  content?: S;
  refused?: Refusal;
}

/** Hears of a topic as it comes. A second snapshot means that news may have been missed. */
export interface TopicEar {
  snapshot?(content: unknown): void;
  news?(content: unknown, key: string | undefined): void;
  refused?(why: Refusal): void;
}

interface Followed {
  ears: Set<TopicEar>;
  fold?: Topic<unknown, unknown>['fold'];
  now: TopicNow<unknown>;
  /** The app has answered in this session. */
  answered: boolean;
  leave?: () => void;
}

const NOTHING: TopicNow<never> = {};
const LEAVE_AFTER = 2_000;

/** Subscribes to a topic when the first follows it, again in every new session, and leaves it after the last. */
export class Topics {
  private readonly followed = new Map<string, Followed>();

  constructor(private readonly connection: Connection) {}

  /** Begins to listen. @returns ends it */
  readonly start = (): (() => void) => this.connection.listen((message) => this.hear(message));

  readonly now = (name: string): TopicNow<unknown> => this.followed.get(name)?.now ?? NOTHING;

  readonly follow = (name: string, ear: TopicEar, fold?: Topic<unknown, unknown>['fold']): (() => void) => {
    const topic = this.followed.get(name) ?? this.begin(name);
    topic.leave?.();
    topic.leave = undefined;
    topic.fold ??= fold;
    topic.ears.add(ear);
    return () => {
      topic.ears.delete(ear);
      // the next page often follows the same
      if (topic.ears.size === 0) topic.leave ??= this.connection.world.later(LEAVE_AFTER, () => this.end(name));
    };
  };

  private begin(name: string): Followed {
    const topic: Followed = { ears: new Set(), now: NOTHING, answered: false };
    this.followed.set(name, topic);
    this.ask(name);
    return topic;
  }

  private end(name: string): void {
    this.followed.delete(name);
    this.connection.say({ type: 'unsubscribe', topic: name });
  }

  private ask(name: string): void {
    this.connection.say({ type: 'subscribe', topic: name });
  }

  private hear(message: Message): void {
    if (message.type === 'hello') this.greeted(message as Hello);
    else if (message.type === 'snapshot') this.snapshot(message as TopicMessage);
    else if (message.type === 'news') this.news(message as TopicMessage);
    else if (message.type === 'error') this.refused(message.problem as Refusal);
  }

  // what was asked just before the socket was lost may not have arrived
  private greeted({ resumed }: Hello): void {
    for (const [name, topic] of this.followed) {
      topic.answered &&= resumed;
      if (!topic.answered) this.ask(name);
    }
  }

  private snapshot({ topic: name, content }: TopicMessage): void {
    const topic = this.followed.get(name);
    if (!topic) return;
    topic.answered = true;
    topic.now = { content };
    for (const ear of topic.ears) ear.snapshot?.(content);
  }

  private news({ topic: name, content, key }: TopicMessage): void {
    const topic = this.followed.get(name);
    if (!topic) return;
    if (topic.fold && topic.now.content !== undefined)
      topic.now = { content: topic.fold(topic.now.content, content, key) };
    for (const ear of topic.ears) ear.news?.(content, key);
  }

  private refused(problem: Refusal): void {
    const topic = problem.topic === undefined ? undefined : this.followed.get(problem.topic);
    if (!topic) return;
    topic.answered = true;
    topic.now = { refused: problem };
    for (const ear of topic.ears) ear.refused?.(problem);
  }
}
