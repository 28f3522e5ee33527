import { beforeEach, describe, expect, it } from 'vitest';
import { Connection } from './connection';
import { FakeWorld, settled } from './fake-world';
import { type Topic, Topics } from './topics';

const FLOOR: Topic<Record<string, string>, string> = {
  name: 'floor',
  fold: (content, news, key) => ({ ...content, [key ?? '']: news }),
};
const FOLD = FLOOR.fold as Topic<unknown, unknown>['fold'];

let world: FakeWorld;
let connection: Connection;
let topics: Topics;
let seq: number;

async function greeted(resumed: boolean) {
  await settled();
  if (!resumed) seq = 0;
  world.wire.says({ type: 'hello', session: 's1', resumed });
}

const says = (message: object) => world.wire.says({ seq: ++seq, ...message });
const snapshot = (content: object) => says({ type: 'snapshot', topic: 'floor', content });
const news = (key: string, content: string) => says({ type: 'news', topic: 'floor', key, content });

async function lost() {
  world.wire.onclose?.({ code: 1006 });
  await world.pass(500);
}

beforeEach(async () => {
  world = new FakeWorld();
  connection = new Connection(world);
  topics = new Topics(connection);
  topics.start();
  connection.start();
  await greeted(false);
});

describe('the topics of a tab', () => {
  it('are subscribed to when the first follows and keep what the news make of the snapshot', () => {
    topics.follow('floor', {}, FOLD);
    topics.follow('floor', {}, FOLD);
    expect(topics.now('floor')).toEqual({});
    snapshot({ ana: 'ready' });
    news('ana', 'talking');
    news('eva', 'away');
    expect(world.wire.sent).toEqual(['subscribe floor']);
    expect(topics.now('floor')).toEqual({ content: { ana: 'talking', eva: 'away' } });
  });

  it('are left a while after the last, unless somebody follows again', async () => {
    const end = topics.follow('floor', {}, FOLD);
    snapshot({ ana: 'ready' });
    end();
    await world.pass(1000);
    const endAgain = topics.follow('floor', {}, FOLD);
    expect(topics.now('floor')).toEqual({ content: { ana: 'ready' } });
    await world.pass(5000);
    expect(world.wire.sent).toEqual(['subscribe floor']);
    endAgain();
    await world.pass(5000);
    expect(world.wire.sent).toEqual(['subscribe floor', 'unsubscribe floor']);
    expect(topics.now('floor')).toEqual({});
  });

  it('are subscribed to again in a new session, and not in one that goes on', async () => {
    topics.follow('floor', {}, FOLD);
    snapshot({ ana: 'ready' });
    await lost();
    await greeted(true);
    news('ana', 'talking');
    expect(world.wire.sent).toEqual([]);
    expect(topics.now('floor')).toEqual({ content: { ana: 'talking' } });
    await lost();
    await greeted(false);
    expect(world.wire.sent).toEqual(['subscribe floor']);
    snapshot({ ana: 'away' });
    expect(topics.now('floor')).toEqual({ content: { ana: 'away' } });
  });

  it('are asked for again when the socket was lost before the answer', async () => {
    topics.follow('floor', {}, FOLD);
    await lost();
    await greeted(true);
    expect(world.wire.sent).toEqual(['subscribe floor']);
  });

  it('tell each ear what comes, one by one', () => {
    const heard: unknown[] = [];
    topics.follow('floor', {
      snapshot: (content) => heard.push(content),
      news: (content, key) => heard.push([key, content]),
    });
    snapshot({});
    news('ana', 'talking');
    expect(heard).toEqual([{}, ['ana', 'talking']]);
  });

  it('tell who may not follow', () => {
    topics.follow('floor', {}, FOLD);
    const problem = { type: 'urn:keskus:topic-refused', title: 'Not your topic', detail: 'roles', topic: 'floor' };
    says({ type: 'error', problem });
    expect(topics.now('floor')).toEqual({ refused: problem });
  });
});
