import { describe, expect, test } from 'vitest';
import { faultsOf, isFinal, isOpenTo, moved, type StateTable } from '../src/states.ts';

type Status = 'OPEN' | 'DECIDED' | 'CLOSED';
type Act = 'decide' | 'close' | 'note';

const table: StateTable<Status, Act> = {
  initial: ['OPEN'],
  final: ['CLOSED'],
  moves: {
    OPEN: { decide: ['DECIDED'], note: ['OPEN'] },
    DECIDED: { close: ['CLOSED'] },
    CLOSED: { note: ['CLOSED'] },
  },
};

describe('a state table', () => {
  test('says which acts a status knows, and where they lead', () => {
    expect(isOpenTo(table, 'OPEN', 'decide')).toBe(true);
    expect(isOpenTo(table, 'OPEN', 'close')).toBe(false);
    expect(moved(table, 'OPEN', 'decide', 'DECIDED')).toBe('DECIDED');
    expect(() => moved(table, 'OPEN', 'decide', 'CLOSED')).toThrow(
      'decide does not lead from OPEN to CLOSED',
    );
    expect([isFinal(table, 'CLOSED'), isFinal(table, 'DECIDED')]).toEqual([true, false]);
  });

  test('may leave where it is final by a correction alone', () => {
    const corrected = {
      ...table,
      moves: { ...table.moves, CLOSED: { note: ['OPEN'] } },
    } as StateTable<Status, Act>;
    expect(faultsOf(corrected)).toEqual(['CLOSED is final and can be left']);
    expect(faultsOf({ ...corrected, corrections: ['note'] })).toEqual([]);
  });

  test('has no fault when each status is reached and each that is not final is left', () => {
    expect(faultsOf(table)).toEqual([]);
  });

  test('is faulty where a status cannot be reached, cannot be left, or is final and left', () => {
    expect(faultsOf({ ...table, initial: ['DECIDED'] })).toEqual(['OPEN cannot be reached']);
    expect(faultsOf({ ...table, final: [] })).toEqual(['CLOSED cannot be left']);
    expect(faultsOf({ ...table, final: ['CLOSED', 'DECIDED'] })).toEqual([
      'DECIDED is final and can be left',
    ]);
    // To stay where one is is no way out.
    expect(faultsOf({ ...table, moves: { ...table.moves, OPEN: { note: ['OPEN'] } } })).toEqual([
      'OPEN cannot be left',
      'DECIDED cannot be reached',
      'CLOSED cannot be reached',
    ]);
  });
});
