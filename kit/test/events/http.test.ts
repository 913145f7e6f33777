import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Delivery, EventRefused } from '../../src/events/reactions.ts';
import { newId } from '../../src/ids.ts';
import { httpDelivery, listenForGateway } from '../../src/serve-subgraph.ts';

const secret = 'the secret that all of the graph knows';
const heard: Delivery[] = [];
const event: Delivery = {
  id: newId('Event'),
  source: 'residents',
  type: 'ResidentDeathRegistered',
  subjectId: newId('Resident'),
  payload: { diedOn: '2026-11-20' },
};

let server: { port: number; close(): Promise<void> };
let address: string;
beforeAll(async () => {
  const running = {
    name: 'marriages',
    answer: async () => ({ data: null }),
    async receive(one: Delivery) {
      if (one.type === 'Refused') throw new EventRefused(['NOT_NOW', 'NOR_LATER']);
      if (one.type === 'Broken') throw new Error('with 金哲 in its words');
      heard.push(one);
    },
    stop: async () => {},
  };
  server = await listenForGateway(running, {
    secrets: [secret],
    port: 0,
    host: '127.0.0.1',
    isReady: async () => true,
  });
  address = `http://127.0.0.1:${server.port}/graphql`;
});
afterAll(() => server?.close());

describe('an event that goes over HTTP', () => {
  test('arrives as it was sent', async () => {
    await httpDelivery(address, secret)(event);
    expect(heard).toEqual([event]);
  });

  test('that is refused says by which codes', async () => {
    const delivery = httpDelivery(address, secret)({ ...event, type: 'Refused' });
    await expect(delivery).rejects.toMatchObject({ codes: ['NOT_NOW', 'NOR_LATER'] });
  });

  test('that meets a fault is no refusal', async () => {
    const delivery = httpDelivery(address, secret)({ ...event, type: 'Broken' });
    await expect(delivery).rejects.toThrow('status is 500');
    await expect(delivery).rejects.not.toBeInstanceOf(EventRefused);
  });

  test('is taken from nobody without the secret', async () => {
    heard.length = 0;
    await expect(httpDelivery(address, 'another secret')(event)).rejects.toThrow('status is 401');
    const bare = await fetch(address.replace('/graphql', '/events'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(event),
    });
    expect(bare.status).toBe(401);
    expect(heard).toEqual([]);
  });
});
