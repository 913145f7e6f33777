// How marriages end by others: courts, the bureau itself, offices elsewhere; and what was known before.
import { newId as kitId } from '@civil-affairs/kit/ids';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  addCouple,
  appointmentToday,
  marry,
  movableClock,
  register,
  registrar,
  residentAs,
  testMarriages,
  willing,
} from './testing.ts';
import { accept, applicants, receivedDivorce, registerDivorce } from './testing-divorces.ts';
import {
  annotate,
  archivist,
  enterElsewhere,
  marriedElsewhere,
  onMarriage,
  onRecord,
  secondArchivist,
} from './testing-ends.ts';

const clock = movableClock('2026-09-01');
const graph = testMarriages(clock);

let him: string;
let her: string;
let registrationId: string;
beforeEach(async () => {
  clock.set('2026-09-01');
  [him, her] = await addCouple(graph);
  registrationId = await marry(graph, him, her);
});

const status = async (id: string, args = '') => {
  const person = { __typename: 'Resident', id, communityCode: '222401003004' };
  return (await graph.entities([person], `... on Resident { maritalStatus${args} }`, registrar))[0]
    .maritalStatus;
};

describe('a judgment', () => {
  test('of divorce ends the marriage with the day on which it took effect; before it was noted nobody knew', async () => {
    const { registration, problems } = await annotate(graph, registrationId);
    expect(problems).toEqual([]);
    expect(registration).toMatchObject({
      status: 'DISSOLVED',
      endReason: 'DIVORCE',
      endedOn: '2026-08-14',
      version: 2,
      annotations: [{ kind: 'DIVORCED_BY_COURT', effectiveOn: '2026-08-14' }],
    });
    expect(await status(her, '(on: "2026-08-13")')).toBe('MARRIED');
    expect(await status(her, '(on: "2026-08-14")')).toBe('DIVORCED');
    expect(await status(her, '(on: "2026-08-20", knownOn: "2026-08-31")')).toBe('MARRIED');
  });

  test('of which the register said other things before is known so of both spouses together', async () => {
    await graph.database.sql`
      INSERT INTO former_states (registration_id, version, replaced_on, status, ended_on, end_reason) VALUES
        (${registrationId}, 1, '2026-08-10', 'IN_FORCE', NULL, NULL),
        (${registrationId}, 2, '2026-08-20', 'DISSOLVED', '2026-08-05', 'DIVORCE')`;
    const persons = [him, her].map((id) => ({
      __typename: 'Resident',
      id,
      communityCode: '222401003004',
    }));
    const known = (day: string) => `d${day.slice(-2)}: maritalStatus(knownOn: "${day}")`;
    const fields = ['2026-08-09', '2026-08-15', '2026-08-25'].map(known).join(' ');
    const found = await graph.entities(persons, `... on Resident { ${fields} }`, registrar);
    const both = { d09: 'MARRIED', d15: 'DIVORCED', d25: 'MARRIED' };
    expect(found).toEqual([both, both]);
  });

  test('without the proof of its effect is not noted', async () => {
    expect(codes(await annotate(graph, registrationId, { proof: false }))).toEqual(['EFFECT_PROOF_MISSING']);
    expect(await status(her)).toBe('MARRIED');
  });

  test('that the marriage was void reaches back to its beginning, and closes the open divorce', async () => {
    const { divorceCase } = await accept(graph, { registrationId, parties: applicants(him, her) });
    const { registration, problems, warnings } = await annotate(graph, registrationId, {
      kind: 'VOID',
      ground: 'UNDER_AGE',
      suitOn: '2026-02-10',
    });
    expect([problems, registration.status]).toEqual([[], 'ANNULLED']);
    // Both were long of age when the suit was brought.
    expect(warnings).toEqual([{ code: 'VOID_GROUND_CEASED' }]);
    expect(await status(him, '(on: "2024-12-01")')).toBe('SINGLE');
    expect(await status(him, '(on: "2024-12-01", knownOn: "2026-08-31")')).toBe('MARRIED');
    const [row] = await graph.database.sql`
      SELECT status, closed_reason FROM divorce_cases WHERE id = ${divorceCase.id}`;
    expect(row).toEqual({ status: 'CLOSED', closed_reason: 'ENDED_BY_COURT' });
  });

  test('of bigamy never heals, whenever the suit was brought', async () => {
    const result = await annotate(graph, registrationId, {
      kind: 'VOID',
      ground: 'BIGAMY',
      suitOn: '2026-02-10',
    });
    expect(result).toMatchObject({ problems: [], warnings: [], registration: { status: 'ANNULLED' } });
  });

  test('after a death leaves the survivor single', async () => {
    await graph.receive({
      id: kitId('Event'),
      source: 'residents',
      type: 'ResidentDeathRegistered',
      subjectId: him,
      payload: { status: 'DEAD', residentId: him, diedOn: '2026-07-01' },
    });
    expect(await status(her)).toBe('WIDOWED');
    await annotate(graph, registrationId, { kind: 'ANNULLED', expectedVersion: 2 });
    expect(await status(her)).toBe('SINGLE');
  });

  test('is noted by the archive of the office, and by nobody else', async () => {
    expect(codes(await annotate(graph, registrationId, {}, { ...archivist, division: '222402' }))).toEqual([
      'NOT_FOUND',
    ]);
  });
});

describe('a declaration of death', () => {
  const declare = () => annotate(graph, registrationId, { kind: 'DECLARED_DEAD', personId: him });
  const revoke = (expectedVersion: number) =>
    annotate(graph, registrationId, {
      kind: 'DECLARATION_REVOKED',
      personId: him,
      judgedOn: '2026-10-08',
      effectiveOn: '2026-10-20',
      expectedVersion,
    });

  test('that is revoked lets the marriage be in force again from that day, and the widow was widowed meanwhile', async () => {
    await declare();
    expect(await status(her)).toBe('WIDOWED');
    clock.set('2026-10-21');
    const { registration, warnings } = await revoke(2);
    expect([registration.status, warnings]).toEqual(['IN_FORCE', []]);
    expect(await status(her, '(on: "2026-10-19")')).toBe('WIDOWED');
    expect(await status(her)).toBe('MARRIED');
  });

  test('leaves the marriage ended when the other one married again', async () => {
    await declare();
    const [other] = await addCouple(graph);
    const appointmentId = await appointmentToday(graph, [other, her]);
    expect(codes(await register(graph, { appointmentId, parties: willing(other, her) }))).toEqual([]);
    clock.set('2026-10-21');
    const { registration, warnings } = await revoke(2);
    expect([registration.status, warnings]).toEqual(['DISSOLVED', [{ code: 'MARRIAGE_NOT_RESTORED' }]]);
  });

  test('leaves it ended when the other one declared in writing not to want it', async () => {
    await declare();
    const wish = { registrationId, expectedVersion: 2, partyId: her, inWriting: true };
    expect(codes(await onMarriage(graph, 'declareMarriageNotRestored', { ...wish, partyId: him }))).toEqual([
      'NOT_A_SPOUSE',
    ]);
    expect(
      codes(await onMarriage(graph, 'declareMarriageNotRestored', { ...wish, inWriting: false })),
    ).toEqual(['NOT_IN_WRITING']);
    expect(codes(await onMarriage(graph, 'declareMarriageNotRestored', wish))).toEqual([]);
    clock.set('2026-10-21');
    expect((await revoke(3)).registration.status).toBe('DISSOLVED');
  });
});

describe('a revocation by the bureau', () => {
  const source = {
    source: 'POLICE_FINDINGS',
    authority: '延吉市公安局',
    number: '1号',
    decidedOn: '2026-08-20',
  };
  const propose = () => onMarriage(graph, 'revokeMarriageRegistration', { registrationId, ...source });
  const confirm = (viewer: typeof archivist) =>
    onMarriage(graph, 'confirmMarriageRevocation', { registrationId, expectedVersion: 2 }, viewer);

  test('is proposed by one and confirmed by another; then there never was a marriage', async () => {
    expect(codes(await propose())).toEqual([]);
    expect(await status(him)).toBe('MARRIED');
    expect(codes(await confirm(archivist))).toEqual(['SAME_PERSON_DECIDES']);
    expect((await confirm(secondArchivist)).registration).toMatchObject({
      status: 'REVOKED',
      endReason: 'REVOCATION',
      annotations: [{ kind: 'REVOKED', confirmedOn: '2026-09-01' }],
    });
    expect(await status(him, '(on: "2022-01-01")')).toBe('SINGLE');
  });

  test('that is only proposed is the archive’s business', async () => {
    await propose();
    const read = async (viewer: typeof archivist) =>
      (
        await graph.read(
          'query ($id: ID!) { marriageRegistration(id: $id) { annotations { kind } } }',
          { id: registrationId },
          viewer,
        )
      ).marriageRegistration.annotations;
    expect(await read(archivist)).toEqual([{ kind: 'REVOKED' }]);
    expect(await read(residentAs(him))).toEqual([]);
    expect(await read(registrar)).toEqual([]);
  });
});

describe('elsewhere', () => {
  test('a marriage counts once another person has checked it, and nobody marries again meanwhile', async () => {
    const couple = await addCouple(graph);
    const spouses = [
      { role: 'HUSBAND', residentId: couple[0] },
      { role: 'WIFE', residentId: couple[1] },
    ];
    const { record } = await enterElsewhere(graph, { spouses });
    expect(await status(couple[0])).toBe('SINGLE');
    const check = { recordId: record.id, accepted: true };
    expect(codes(await onRecord(graph, 'checkMarriageElsewhere', check, archivist))).toEqual([
      'SAME_PERSON_DECIDES',
    ]);
    expect(codes(await onRecord(graph, 'checkMarriageElsewhere', check))).toEqual([]);
    expect(await status(couple[0])).toBe('MARRIED');
    expect(await status(couple[0], '(knownOn: "2026-08-31")')).toBe('SINGLE');
    const [, bride] = await addCouple(graph);
    const appointmentId = await appointmentToday(graph, [couple[0], bride]);
    expect(codes(await register(graph, { appointmentId, parties: willing(couple[0], bride) }))).toEqual([
      'ALREADY_MARRIED',
    ]);
  });

  test('a marriage of somebody who is married here is found by the database', async () => {
    const { record } = await enterElsewhere(graph, {
      spouses: [{ role: 'HUSBAND', residentId: him }, { role: 'WIFE' }],
    });
    const checked = await onRecord(graph, 'checkMarriageElsewhere', { recordId: record.id, accepted: true });
    expect(codes(checked)).toEqual(['ALREADY_MARRIED']);
  });

  test('a divorce of a marriage registered here ends it, with its papers', async () => {
    const ended = { kind: 'JUDGMENT', placeKind: 'ABROAD', on: '2026-05-02', authority: '서울가정법원' };
    expect(codes(await enterElsewhere(graph, { registrationId, ended }))).toEqual(['RECOGNITION_MISSING']);
    const recognised = { ...ended, recognisedBy: '延边中院（2026）吉24协外认1号' };
    const { record } = await enterElsewhere(graph, { registrationId, ended: recognised });
    expect(await status(her)).toBe('MARRIED');
    await onRecord(graph, 'checkMarriageElsewhere', { recordId: record.id, accepted: true });
    expect(await status(her)).toBe('DIVORCED');
    expect(await status(her, '(on: "2026-05-01")')).toBe('MARRIED');
  });

  test('a consular marriage is divorced here, one of abroad is not', async () => {
    const couple = await addCouple(graph);
    const recordId = await marriedElsewhere(graph, couple);
    clock.set('2026-06-01');
    const { divorceCase, problems } = await accept(graph, { recordId, parties: applicants(...couple) });
    expect(problems).toEqual([]);
    clock.set('2026-07-10');
    const one = { id: divorceCase.id, registrationId: '', couple };
    const registered = await registerDivorce(graph, one);
    expect(registered).toMatchObject({ problems: [], divorceCase: { status: 'REGISTERED' } });
    expect(await status(couple[1])).toBe('DIVORCED');
    const [certificate] = (
      await graph.read(
        `query ($id: ID!) { divorceCase(id: $id) { marriage { id } marriageElsewhere { endKind endPaperNumber }
          certificates { number registration { id } } } }`,
        { id: divorceCase.id },
        registrar,
      )
    ).divorceCase.certificates;
    expect(certificate).toEqual({ number: registered.divorceCase.divorceNumber, registration: null });
    const abroad = await addCouple(graph);
    const other = await marriedElsewhere(graph, abroad, { placeKind: 'ABROAD', place: '首尔' });
    expect(codes(await accept(graph, { recordId: other, parties: applicants(...abroad) }))).toEqual([
      'NOT_REGISTERED_HERE',
    ]);
  });

  test('a death ends a marriage of elsewhere as well, and its correction takes that back', async () => {
    const couple = await addCouple(graph);
    await marriedElsewhere(graph, couple);
    const event = (type: string, payload: object) => ({
      id: kitId('Event'),
      source: 'residents',
      type,
      subjectId: couple[0],
      payload: { residentId: couple[0], ...payload },
    });
    await graph.receive(event('ResidentDeathRegistered', { status: 'DEAD', diedOn: '2026-08-30' }));
    expect(await status(couple[1])).toBe('WIDOWED');
    await graph.receive(
      event('ResidentDeathCorrected', { status: 'ALIVE', diedOn: null, formerlyDiedOn: '2026-08-30' }),
    );
    expect(await status(couple[1])).toBe('MARRIED');
  });

  test('its end is entered with its papers', async () => {
    const couple = await addCouple(graph);
    const recordId = await marriedElsewhere(graph, couple);
    const ended = {
      kind: 'REGISTRATION',
      placeKind: 'MAINLAND',
      on: '2026-08-01',
      authority: '图们市婚姻登记处',
    };
    const { record } = await onRecord(graph, 'endMarriageElsewhere', { recordId, expectedVersion: 2, ended });
    expect(record).toMatchObject({ endedOn: '2026-08-01', endKind: 'REGISTRATION' });
    expect(await status(couple[0])).toBe('DIVORCED');
  });

  test('a record is seen by its spouses and by staff, whose reads are recorded', async () => {
    const couple = await addCouple(graph);
    const recordId = await marriedElsewhere(graph, couple);
    const read = async (viewer: typeof archivist) =>
      (
        await graph.read(
          'query ($id: ID!) { marriageRecordElsewhere(id: $id) { placeKind } }',
          { id: recordId },
          viewer,
        )
      ).marriageRecordElsewhere;
    expect(await read(residentAs(couple[0]))).toEqual({ placeKind: 'CONSULATE' });
    expect(await read(registrar)).toEqual({ placeKind: 'CONSULATE' });
    expect(await read(residentAs(him))).toBeNull();
    const reads = await graph.database.sql`
      SELECT actor, outcome FROM audit_log WHERE subject_id = ${recordId} AND action = 'readMarriageRecordElsewhere'
      ORDER BY id`;
    expect([...reads]).toEqual([
      { actor: 'registrar', outcome: 'DONE' },
      { actor: `resident ${him}`, outcome: 'REFUSED' },
    ]);
  });
});

test('a divorce that a court pronounced meanwhile is not registered once more', async () => {
  clock.set('2026-06-01');
  const one = await receivedDivorce(graph);
  clock.set('2026-08-20');
  await annotate(graph, one.registrationId, { judgedOn: '2026-06-02', effectiveOn: '2026-06-20' });
  clock.set('2026-07-10');
  expect(codes(await registerDivorce(graph, one, { expectedVersion: 2 }))).toEqual(['DIVORCE_NOT_OPEN']);
});
