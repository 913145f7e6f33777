import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openPlaces } from '../src/protection/places.ts';

const overloaded = expect.objectContaining({
  extensions: { code: 'OVERLOADED', http: { status: 503, headers: expect.any(Map) } },
});

describe('places', () => {
  test('a place that is given back goes to who waits longest', async () => {
    const places = openPlaces(1, 2);
    const leave = await places.take(1_000);
    const order: string[] = [];
    const wait = async (name: string) => {
      const give = await places.take(1_000);
      order.push(name);
      give();
    };
    const waiting = [wait('first'), wait('second')];
    leave();
    await Promise.all(waiting);
    expect(order).toEqual(['first', 'second']);
  });

  test('a place that is given back twice is one place', async () => {
    const places = openPlaces(1, 0);
    const leave = await places.take(0);
    leave();
    leave();
    await places.take(0);
    await expect(places.take(0)).rejects.toEqual(overloaded);
  });

  test('nobody waits in a full queue, or longer than told', async () => {
    const places = openPlaces(1, 1);
    const leave = await places.take(0);
    const late = expect(places.take(20)).rejects.toEqual(overloaded);
    await expect(places.take(1_000)).rejects.toEqual(overloaded);
    await late;
    // Who has left the queue is given no place.
    leave();
    await setTimeout(1);
    (await places.take(0))();
  });
});
