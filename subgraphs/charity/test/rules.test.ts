import { addDays, addMonths } from '@civil-affairs/kit/dates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disclosuresOf, fundraisingConditions, isInForce, type OrganisationFacts } from '../src/rules.ts';

const today = '2026-11-20';
const sound: OrganisationFacts = {
  registeredOn: '2015-01-01',
  charitySince: '2017-01-01',
  ratings: [{ grade: 3, validFrom: '2024-01-01', validUntil: '2028-12-31' }],
  penalties: [],
  certificates: [],
};

function problems(facts: Partial<OrganisationFacts>, on = today) {
  const result = fundraisingConditions({ ...sound, ...facts }, on);
  return result.ok
    ? []
    : result.problems.map(({ code, ...rest }) => ({
        code,
        from: 'allowedFrom' in rest ? rest.allowedFrom : null,
      }));
}

describe('fundraisingConditions', () => {
  test('are met by a charity of some years with 3A and no penalty', () => {
    expect(problems({})).toEqual([]);
  });

  test('ask for one year since the registration (慈善法, article 22), not two as before 2024-09-05', () => {
    const young = { registeredOn: '2025-11-20', charitySince: '2025-11-20', ratings: [] };
    expect(problems(young, '2026-11-19')).toEqual([
      { code: 'REGISTERED_LESS_THAN_A_YEAR', from: '2026-11-20' },
    ]);
    expect(problems(young, '2026-11-20')).toEqual([]);
  });

  test('count the year from the recognition of an older organisation as a charity (办法, article 5)', () => {
    expect(problems({ charitySince: '2026-02-27' })).toEqual([
      { code: 'REGISTERED_LESS_THAN_A_YEAR', from: '2027-02-27' },
    ]);
  });

  test('ask for 3A within its validity (办法, article 5, item 7)', () => {
    const unrated = [{ code: 'NOT_RATED_3A', from: null }];
    expect(problems({ ratings: [] })).toEqual(unrated);
    expect(problems({ ratings: [{ grade: 2, validFrom: '2024-01-01', validUntil: '2028-12-31' }] })).toEqual(
      unrated,
    );
    const ended = [{ grade: 5, validFrom: '2021-01-01', validUntil: '2026-11-19' }];
    expect(problems({ ratings: ended })).toEqual(unrated);
    expect(problems({ ratings: ended }, '2026-11-19')).toEqual([]);
  });

  test('ask for no rating before the second year is full (办法, article 5, item 7)', () => {
    const young = { registeredOn: '2025-01-10', charitySince: '2025-01-10', ratings: [] };
    expect(problems(young, '2027-01-09')).toEqual([]);
    expect(problems(young, '2027-01-10')).toEqual([{ code: 'NOT_RATED_3A', from: null }]);
  });

  test('ask for no penalty in the year before (办法, article 5, item 9)', () => {
    const penalised = { penalties: [{ decidedOn: '2024-03-03' }, { decidedOn: '2025-11-20' }] };
    expect(problems(penalised)).toEqual([{ code: 'PENALISED_WITHIN_A_YEAR', from: '2026-11-21' }]);
    expect(problems(penalised, '2026-11-21')).toEqual([]);
    expect(problems(penalised, '2025-11-19')).toEqual([]);
  });

  test('ask for five years after a revocation (慈善法, article 111)', () => {
    const revoked = { certificates: [{ revokedOn: '2021-11-21' }, { revokedOn: null }] };
    expect(problems(revoked)).toEqual([{ code: 'CERTIFICATE_REVOKED', from: '2026-11-21' }]);
    expect(problems(revoked, '2026-11-21')).toEqual([]);
  });

  test('name every obstacle at once, each with its article', () => {
    const result = fundraisingConditions(
      {
        registeredOn: '2010-01-01',
        charitySince: '2026-06-01',
        ratings: [],
        penalties: [{ decidedOn: '2026-07-01' }],
        certificates: [{ revokedOn: '2026-08-01' }],
      },
      today,
    );
    if (result.ok) throw new Error('conditions were met');
    expect(result.problems).toHaveLength(4);
    for (const problem of result.problems) {
      expect(problem).toHaveProperty('article');
      expect(Object.values(problem.message).every(Boolean)).toBe(true);
    }
  });

  const dates = fc.integer({ min: 0, max: 8_000 }).map((days) => addDays('2006-01-01', days));
  test('are met on the day that the last obstacle named, and not the day before', () => {
    fc.assert(
      fc.property(
        dates,
        dates,
        fc.array(dates, { maxLength: 3 }),
        fc.array(dates, { maxLength: 2 }),
        (since, on, bad, gone) => {
          const facts = {
            registeredOn: since,
            charitySince: since,
            ratings: [{ grade: 4, validFrom: '2000-01-01', validUntil: '2099-12-31' }],
            penalties: bad.map((decidedOn) => ({ decidedOn })),
            certificates: gone.map((revokedOn) => ({ revokedOn })),
          };
          const past = {
            ...facts,
            penalties: facts.penalties.filter((p) => p.decidedOn <= on),
            certificates: facts.certificates.filter((c) => c.revokedOn <= on),
          };
          const days = problems(past, on).map(({ from }) => String(from));
          const last = days.toSorted().at(-1);
          if (last === undefined) return;
          expect(last > on).toBe(true);
          expect(problems(past, last)).toEqual([]);
          expect(problems(past, addDays(last, -1))).not.toEqual([]);
        },
      ),
    );
  });
});

describe('disclosuresOf (慈善法, article 79)', () => {
  const due = (startsOn: string, endsOn: string) =>
    disclosuresOf({ startsOn, endsOn }).map(({ dueOn, kind }) => `${kind} ${dueOn}`);

  test('a campaign of six months or less accounts once, within three months of its end', () => {
    expect(due('2026-10-20', '2027-04-10')).toEqual(['FINAL 2027-07-10']);
    expect(due('2026-01-31', '2026-07-31')).toEqual(['FINAL 2026-10-31']);
  });

  test('a longer one also every three months', () => {
    expect(due('2026-01-31', '2026-08-01')).toEqual([
      'INTERIM 2026-04-30',
      'INTERIM 2026-07-31',
      'FINAL 2026-11-01',
    ]);
  });

  const starts = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2024-09-05', days));
  test('no two accounts lie more than three months apart, and the list is short and in order', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 0, max: 1_095 }), (startsOn, days) => {
        const campaign = { startsOn, endsOn: addDays(startsOn, days) };
        const list = disclosuresOf(campaign);
        expect(list.length).toBeLessThanOrEqual(13);
        expect(list.at(-1)).toEqual({ dueOn: addMonths(campaign.endsOn, 3), kind: 'FINAL' });
        const interim = list.slice(0, -1).map(({ dueOn }) => dueOn);
        if (campaign.endsOn > addMonths(startsOn, 6)) {
          for (const [n, dueOn] of interim.entries()) {
            expect(dueOn).toBe(addMonths(startsOn, 3 * (n + 1)));
            expect(dueOn <= campaign.endsOn).toBe(true);
          }
          expect(addMonths(startsOn, 3 * (interim.length + 1)) > campaign.endsOn).toBe(true);
        } else expect(interim).toEqual([]);
      }),
    );
  });
});

test('a campaign is in force from its publication and start to its last day', () => {
  const campaign = { publishedOn: '2026-01-10', startsOn: '2026-01-15', endsOn: '2026-12-31' };
  expect(
    ['2026-01-14', '2026-01-15', '2026-12-31', '2027-01-01'].map((on) => isInForce(campaign, on)),
  ).toEqual([false, true, true, false]);
  const emergency = { ...campaign, publishedOn: '2026-01-20' };
  expect(['2026-01-19', '2026-01-20'].map((on) => isInForce(emergency, on))).toEqual([false, true]);
  expect(isInForce({ ...campaign, publishedOn: null }, '2026-06-01')).toBe(false);
});
