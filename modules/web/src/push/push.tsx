import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { newSocketTicket } from '../api/post-socket-ticket';
import { useSession } from '../session/session';
import { SignInNeeded } from '../session/sign-in';
import { Connection } from './connection';
import { type Topic, type TopicEar, type TopicNow, Topics } from './topics';
import { browser, type Link, SignInEnded } from './world';

interface Push {
  connection: Connection;
  topics: Topics;
}

const PushContext = createContext<Push | undefined>(undefined);

/** Keeps the tab's one socket open, on whatever page the person is. */
export function PushProvider({ children }: { children: ReactNode }) {
  const { tenant, api } = useSession();
  const push = useMemo(() => {
    const connection = new Connection(
      browser(() =>
        newSocketTicket(api, tenant).catch((failure) => {
          throw failure instanceof SignInNeeded ? new SignInEnded() : failure;
        }),
      ),
    );
    return { connection, topics: new Topics(connection) };
  }, [api, tenant]);

  useEffect(() => {
    const { connection, topics } = push;
    const deaf = topics.start();
    connection.start();
    window.addEventListener('online', connection.hurry);
    document.addEventListener('visibilitychange', connection.hurry);
    return () => {
      window.removeEventListener('online', connection.hurry);
      document.removeEventListener('visibilitychange', connection.hurry);
      connection.stop();
      deaf();
    };
  }, [push]);

  return <PushContext.Provider value={push}>{children}</PushContext.Provider>;
}

/** The tab's connection: to say something, to hear everything. */
export function useConnection(): Connection {
  return usePush().connection;
}

/** How the tab stands to the app. */
export function useLink(): Link {
  const { connection } = usePush();
  return useSyncExternalStore(connection.subscribe, connection.snapshot);
}

/** What is so now of a topic, kept true by its news; followed for as long as the component is there. */
export function useTopic<S, N>(topic: Topic<S, N>): TopicNow<S> {
  const { topics } = usePush();
  const follow = useCallback(
    (changed: () => void) =>
      topics.follow(
        topic.name,
        { snapshot: changed, news: changed, refused: changed },
        topic.fold as Topic<unknown, unknown>['fold'],
      ),
    [topics, topic],
  );
  return useSyncExternalStore(follow, () => topics.now(topic.name)) as TopicNow<S>;
}

/** Hears a topic's news one by one, for what is not kept but acted upon. */
export function useNews(topic: string, ear: TopicEar): void {
  const { topics } = usePush();
  const newest = useRef(ear);
  useEffect(() => {
    newest.current = ear;
  });
  useEffect(
    () =>
      topics.follow(topic, {
        snapshot: (content) => newest.current.snapshot?.(content),
        news: (content, key) => newest.current.news?.(content, key),
        refused: (why) => newest.current.refused?.(why),
      }),
    [topics, topic],
  );
}

function usePush(): Push {
  const push = useContext(PushContext);
  if (!push) throw new Error('outside the tab of a tenant');
  return push;
}
