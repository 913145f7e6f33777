// Couples that walk in, parties who are no residents, checks against other registers, corrections of papers.
import { databaseOf, type TestAnswer } from '@civil-affairs/kit/testing';
import { codes, mutate } from '@civil-affairs/kit/testing/mutations';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  addCouple,
  appointmentToday,
  cancel,
  foreignRegistrar,
  marry,
  movableClock,
  office,
  register,
  registrar,
  residentAs,
  testMarriages,
  willing,
} from './testing.ts';
import { receivedDivorce, registerDivorce } from './testing-divorces.ts';

const clock = movableClock('2026-11-20', '10:10');
const graph = testMarriages(clock);

const secondRegistrar = { ...registrar, subject: 'second registrar' };

beforeEach(() => clock.set('2026-11-20', '10:10'));

let minute = 0;

/** A half hour of a day of its own, so that no test takes the other's places. */
function freshSlot() {
  minute += 1;
  const day = new Date(Date.parse('2026-03-02T00:00:00Z') + Math.floor(minute / 8) * 7 * 86_400_000);
  clock.set(
    day.toISOString().slice(0, 10),
    ['08:40', '09:10', '09:40', '10:10', '10:40', '13:40', '14:10', '14:40'][minute % 8],
  );
}

const fields = `registration { id registrationNumber kind status effectiveFrom version
  outsideParties { id kind name maskedDocument } spouses: husband { id } }`;

const walkIn = (input: Record<string, unknown>, viewer = registrar): Promise<TestAnswer['data']> =>
  mutate(graph, 'registerMarriageWalkIn', fields, { officeId: office, ...input }, viewer);

const party = (residentId: string, change: object = {}) => ({
  residentId,
  appearedInPerson: true,
  statementSigned: true,
  voluntary: true,
  ...change,
});

const foreigner = (change: object = {}) => ({
  ...party(''),
  residentId: null,
  outside: {
    kind: 'FOREIGNER',
    name: 'KIM MINSU',
    isMale: true,
    birthDate: '1995-01-01',
    nationality: '韩国',
    documentNumber: 'M12345678',
    documentValidUntil: '2030-01-01',
    noSpouseEvidence: '대한민국 외교부',
    evidenceAuthenticated: true,
    ...change,
  },
});

const status = async (id: string, args = '') => {
  const person = { __typename: 'Resident', id, communityCode: '222401003004' };
  return (await graph.entities([person], `... on Resident { maritalStatus${args} }`, registrar))[0]
    .maritalStatus;
};

describe('a couple that walks in', () => {
  test('is registered if a window is free: place, queue number and marriage in one act', async () => {
    freshSlot();
    const [him, her] = await addCouple(graph);
    const { registration, problems } = await walkIn({ parties: [party(him), party(her)] });
    expect(problems).toEqual([]);
    expect(registration).toMatchObject({ kind: 'ORDINARY', status: 'IN_FORCE' });
    expect(await status(her)).toBe('MARRIED');
    const [row] = await graph.database.sql`
      SELECT a.status, s.booked FROM appointments a JOIN registrations r ON r.appointment_id = a.id
        JOIN slots s ON s.office_id = a.office_id AND s.starts_at = a.starts_at WHERE r.id = ${registration.id}`;
    expect(row).toEqual({ status: 'REGISTERED', booked: 1 });
  });

  test('is not registered when the office is closed, nor when the half hour is full', async () => {
    const [him, her] = await addCouple(graph);
    const parties = [party(him), party(her)];
    clock.set('2026-11-20', '12:10');
    expect(codes(await walkIn({ parties }))).toEqual(['OFFICE_CLOSED_NOW']);
    freshSlot();
    const starts = new Date(Math.floor(clock.now().getTime() / 1_800_000) * 1_800_000).toISOString();
    await graph.database.sql`INSERT INTO slots VALUES (${office}, ${starts}, 9, 9)`;
    expect(codes(await walkIn({ parties }))).toEqual(['SLOT_FULL']);
    expect(await status(him)).toBe('SINGLE');
  });

  test('meets the same conditions as one with an appointment, all at once', async () => {
    freshSlot();
    const [him, her] = await addCouple(graph);
    await databaseOf(graph, 'residents')
      .sql`UPDATE residents SET birth_date = '2009-03-01' WHERE id = ${her}`;
    const parties = [party(him, { voluntary: false }), party(her, { dataCheck: 'MISMATCH' })];
    expect(codes(await walkIn({ parties }))).toEqual(['UNDER_AGE', 'NOT_VOLUNTARY', 'DATA_MISMATCH']);
    expect(codes(await walkIn({ parties }, foreignRegistrar))).toEqual(['OFFICE_NOT_YOURS']);
  });

  test('whose register says otherwise is registered with the paper that clears it up', async () => {
    freshSlot();
    const [him, her] = await addCouple(graph);
    const check = { dataCheck: 'MISMATCH', supplement: 'DIVORCE_CERTIFICATE' };
    expect(codes(await walkIn({ parties: [party(him, check), party(her)] }))).toEqual([]);
  });

  test('that has lived as married long since is registered late, with effect from before', async () => {
    freshSlot();
    const [him, her] = await addCouple(graph);
    const parties = [party(him), party(her)];
    expect((await walkIn({ parties, late: true, effectiveFrom: '2018-04-30' })).problems).toMatchObject([
      { code: 'EFFECT_BEFORE_CONDITIONS', allowedFrom: '2018-05-01' },
    ]);
    const { registration } = await walkIn({ parties, late: true, effectiveFrom: '2018-05-01' });
    expect(registration).toMatchObject({ kind: 'LATE', effectiveFrom: '2018-05-01' });
    expect(await status(him, '(on: "2020-01-01")')).toBe('MARRIED');
    expect(await status(him, '(on: "2018-04-30")')).toBe('SINGLE');
  });

  test('that was divorced from each other is registered anew, with a new number', async () => {
    clock.set('2026-06-01');
    const one = await receivedDivorce(graph);
    clock.set('2026-07-02', '10:10');
    await registerDivorce(graph, one);
    freshSlot();
    clock.set('2026-11-19', '10:10');
    const { registration } = await walkIn({ parties: one.couple.map((id) => party(id)) });
    expect(registration.kind).toBe('REMARRIAGE');
    expect(registration.id).not.toBe(one.registrationId);
  });
});

describe('a party who is no resident of the mainland', () => {
  const determine = (is: boolean) => graph.database.sql`UPDATE offices SET foreign_related = ${is}`;

  test('marries at the office that the province determined, and at no other', async () => {
    freshSlot();
    const [, her] = await addCouple(graph);
    expect(codes(await walkIn({ parties: [foreigner(), party(her)] }))).toEqual(['OFFICE_NOT_COMPETENT']);
    await determine(true);
    const { registration, problems } = await walkIn({ parties: [foreigner(), party(her)] });
    expect(problems).toEqual([]);
    expect(registration).toMatchObject({
      kind: 'FOREIGN_RELATED',
      outsideParties: [{ kind: 'FOREIGNER', name: 'KIM MINSU', maskedDocument: '***678' }],
    });
    const [event] = await graph.database.sql`
      SELECT payload->'residentIds' AS ids FROM outbox WHERE payload->>'registrationId' = ${registration.id}`;
    expect(event?.ids).toEqual([her]);
    const stored = await graph.database.sql`SELECT details, document FROM outside_parties`;
    expect(JSON.stringify([...stored])).not.toMatch(/KIM|M1234/);
  });

  test('is known again by the document, and is not married twice', async () => {
    freshSlot();
    await determine(true);
    const [, her] = await addCouple(graph);
    const again = { documentNumber: ' m1234-5678 ', name: 'Kim Min-su' };
    expect(codes(await walkIn({ parties: [foreigner(again), party(her)] }))).toEqual(['ALREADY_MARRIED']);
  });

  test('shows every paper; two who are none have no rules yet', async () => {
    freshSlot();
    await determine(true);
    const [, her] = await addCouple(graph);
    const bare = foreigner({
      noSpouseEvidence: null,
      documentValidUntil: '2020-01-01',
      documentNumber: 'X1',
    });
    expect(codes(await walkIn({ parties: [bare, party(her)] }))).toEqual([
      'PARTY_DOCUMENT_MISSING',
      'PARTY_DOCUMENT_MISSING',
    ]);
    expect(codes(await walkIn({ parties: [foreigner(), foreigner()] }))).toEqual(['BOTH_NOT_RESIDENT']);
  });
});

describe('a check against another register', () => {
  const appointment = 'appointment { id version dataChecks { number result supplement document } }';
  const check = (appointmentId: string, partyId: string, result: string) =>
    mutate(
      graph,
      'recordMarriageDataCheck',
      appointment,
      { appointmentId, expectedVersion: 1, partyId, source: 'NATIONAL_MARRIAGE_DATABASE', result },
      registrar,
    );

  test('that disagrees asks for a paper; with it the couple is registered', async () => {
    const [him, her] = await addCouple(graph);
    const appointmentId = await appointmentToday(graph, [him, her]);
    expect(codes(await check(appointmentId, him, 'MISMATCH'))).toEqual([]);
    const parties = willing(him, her);
    expect(codes(await register(graph, { appointmentId, expectedVersion: 2, parties }))).toEqual([
      'DATA_MISMATCH',
    ]);
    const paper = { number: 1, supplement: 'JUDGMENT_WITH_EFFECT', document: ' 民事判决书及生效证明 ' };
    const supplemented = await mutate(
      graph,
      'supplementMarriageDataCheck',
      appointment,
      { appointmentId, expectedVersion: 2, ...paper },
      registrar,
    );
    expect(supplemented.appointment.dataChecks).toEqual([
      { number: 1, result: 'MISMATCH', supplement: 'JUDGMENT_WITH_EFFECT', document: '民事判决书及生效证明' },
    ]);
    expect(codes(await register(graph, { appointmentId, expectedVersion: 3, parties }))).toEqual([]);
  });

  test('of a register that is silent waits, or has a paper in its stead', async () => {
    const [him, her] = await addCouple(graph);
    const appointmentId = await appointmentToday(graph, [him, her]);
    await check(appointmentId, her, 'UNAVAILABLE');
    expect(
      codes(await register(graph, { appointmentId, expectedVersion: 2, parties: willing(him, her) })),
    ).toEqual(['DATA_CHECK_UNAVAILABLE']);
  });
});

describe('kin by adoption', () => {
  const adopt = async (child: string, adopter: string, dissolvedOn: string | null = null) => {
    const { sql } = databaseOf(graph, 'residents');
    const id = `ado_${child.slice(4)}`;
    await sql`
      INSERT INTO adoptions (id, child_id, kind, registered_on, version) VALUES (${id}, ${child}, 'ORDINARY', '2010-01-01', 1)`;
    await sql`INSERT INTO adopters VALUES (${id}, ${adopter})`;
    if (dissolvedOn)
      await sql`UPDATE adoptions SET dissolved_on = ${dissolvedOn}, dissolution = 'AGREEMENT' WHERE id = ${id}`;
  };
  const tryMarry = async (him: string, her: string) => {
    const appointmentId = await appointmentToday(graph, [him, her]);
    const found = codes(await register(graph, { appointmentId, parties: willing(him, her) }));
    await cancel(graph, { appointmentId });
    return found;
  };

  test('do not marry: father and adopted daughter, adopted child and own child; the natural kin stay barred', async () => {
    const [father, daughter] = await addCouple(graph);
    await adopt(daughter, father);
    expect(await tryMarry(father, daughter)).toEqual(['CLOSE_KIN']);
    const [son, adopted] = await addCouple(graph);
    const [parent, natural] = await addCouple(graph);
    const { sql } = databaseOf(graph, 'residents');
    await sql`INSERT INTO kin_links VALUES (${son}, ${parent})`;
    await adopt(adopted, parent);
    expect(await tryMarry(son, adopted)).toEqual(['CLOSE_KIN']);
    const [brother] = await addCouple(graph);
    await sql`INSERT INTO kin_links VALUES (${brother}, ${natural}), (${adopted}, ${natural})`;
    expect(await tryMarry(brother, adopted)).toEqual(['CLOSE_KIN']);
  });

  test('marry once the adoption is dissolved', async () => {
    const [son, adopted] = await addCouple(graph);
    const [parent] = await addCouple(graph);
    await databaseOf(graph, 'residents').sql`INSERT INTO kin_links VALUES (${son}, ${parent})`;
    await adopt(adopted, parent, '2020-01-01');
    expect(await tryMarry(son, adopted)).toEqual([]);
  });
});

describe('a correction', () => {
  const correct = (act: string, input: Record<string, unknown>, viewer = registrar) =>
    mutate(
      graph,
      act,
      `registration { registrationNumber registeredOn version certificates { kind voidedOn }
        corrections { field before corrected status } annotations { kind } }`,
      input,
      viewer,
    );
  const wrong = {
    field: 'NAME',
    before: '李静学',
    corrected: '李敬学',
    cause: 'CLERICAL',
    evidence: '居民身份证',
    expectedVersion: 1,
  };

  test('is proposed by one and decided by another: same day, same number, a new certificate', async () => {
    const couple = await addCouple(graph);
    const appointmentId = await appointmentToday(graph, couple);
    const { registration } = await register(graph, { appointmentId, parties: willing(...couple) });
    const registrationId = registration.id;
    expect(
      codes(await correct('proposeMarriageCorrection', { registrationId, partyId: couple[1], ...wrong })),
    ).toEqual([]);
    const decide = { registrationId, expectedVersion: 2, accepted: true, officeId: office };
    expect(codes(await correct('decideMarriageCorrection', decide))).toEqual(['SAME_PERSON_DECIDES']);
    const decided = await correct('decideMarriageCorrection', decide, secondRegistrar);
    expect(decided.registration).toMatchObject({
      registrationNumber: registration.registrationNumber,
      registeredOn: '2026-11-20',
      certificates: [
        { kind: 'MARRIAGE', voidedOn: '2026-11-20' },
        { kind: 'REISSUE', voidedOn: null },
      ],
      corrections: [{ field: 'NAME', before: '李静学', corrected: '李敬学', status: 'CARRIED_OUT' }],
      annotations: [{ kind: 'CORRECTED' }],
    });
    const [stored] = await graph.database
      .sql`SELECT content FROM corrections WHERE registration_id = ${registrationId}`;
    expect(stored?.content).not.toContain('李');
  });

  test('is open once at a time, and is seen by the couple', async () => {
    const [him, her] = await addCouple(graph);
    const registrationId = await marry(graph, him, her);
    const proposal = { registrationId, partyId: him, ...wrong };
    await correct('proposeMarriageCorrection', proposal);
    expect(codes(await correct('proposeMarriageCorrection', { ...proposal, expectedVersion: 2 }))).toEqual([
      'CORRECTION_RUNNING',
    ]);
    const data = await graph.read(
      'query ($id: ID!) { marriageRegistration(id: $id) { corrections { corrected status } } }',
      { id: registrationId },
      residentAs(her),
    );
    expect(data.marriageRegistration.corrections).toEqual([{ corrected: '李敬学', status: 'PROPOSED' }]);
  });
});
