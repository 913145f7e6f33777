// What other registers tell of a household that is supported: each as an act of the system, once, in the grant's history.
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { newId as kitId } from '@civil-affairs/kit/ids';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import { apply } from './application-testing.ts';
import { countyOfficer, streetOfficer } from './testing.ts';
import { addGrant, carryOutAct, codes, historyOfGrant, termsOfGrant, versionOf } from './testing-life.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });
const day = '2026-11-10';
const elsewhere = '222401006003';

function receive(source: string, type: string, payload: Record<string, unknown>, id = kitId('Event')) {
  return graph.receive({ id, source, type, subjectId: id, payload });
}

const receiveMove = (
  residentIds: string[],
  communityCode: string | null,
  move = 'WITHIN',
  settlement = move === 'OUT' ? null : 'URBAN',
) =>
  receive('residents', 'ResidentMoved', {
    status: 'LIVING',
    residentId: residentIds[0],
    move,
    movedOn: day,
    communityCode,
    formerCommunityCode: demoCommunity,
    settlement,
    residentIds,
    householdIds: [kitId('Household')],
  });

const marriage = (residentIds: string[]) => ({
  status: 'REGISTERED',
  appointmentId: 'apt_x',
  officeId: 'mof_x',
  registrationId: 'mar_x',
  registeredOn: day,
  residentIds,
});

async function rechecksOf(grantId: string) {
  const rows = await graph.database.sql`
    SELECT id, cause, resident_id AS person, happened_on::text AS on, due_on AS due, outcome, opened_by AS by
    FROM rechecks WHERE grant_id = ${grantId} ORDER BY id`;
  return [...rows];
}

const opened = (cause: string, person: string | null) => ({
  cause,
  person,
  on: day,
  // No source sets a time but for a death.
  due: null,
  outcome: null,
  by: 'system:allowances',
});

async function officeOf(grantId: string) {
  const [row] = await graph.database.sql`SELECT community_code AS code FROM grants WHERE id = ${grantId}`;
  return row?.code;
}

describe('a marriage', () => {
  test('opens a re-check of the grant that counts one of the couple, and changes nothing that is paid', async () => {
    const grant = await addGrant(graph);
    const [him] = grant.persons;
    const before = await termsOfGrant(graph, grant.id);
    await receive('marriages', 'MarriageRegistered', marriage([him, kitId('Resident')]));
    expect(await rechecksOf(grant.id)).toMatchObject([opened('MARRIAGE', him)]);
    expect(await termsOfGrant(graph, grant.id)).toEqual(before);
    expect((await historyOfGrant(graph, grant.id)).at(-1)).toMatchObject({
      actor: 'system:allowances',
      act: 'openAllowanceRecheck',
      status: 'ACTIVE',
    });
  });

  test('is heard once, and is the same that an officer’s look at the registers finds', async () => {
    const grant = await addGrant(graph);
    const [him] = grant.persons;
    const id = kitId('Event');
    const payload = marriage([him, kitId('Resident')]);
    await receive('marriages', 'MarriageRegistered', payload, id);
    await receive('marriages', 'MarriageRegistered', payload, id);
    await receive('marriages', 'MarriageRegistered', payload);
    expect(await rechecksOf(grant.id)).toHaveLength(1);
    expect(await versionOf(graph, grant.id)).toBe(2);
    const audited = await graph.database.sql`
      SELECT action FROM audit_log WHERE request_id = ${id} AND subject_id = ${String((await rechecksOf(grant.id))[0]?.id)}`;
    expect(audited).toEqual([{ action: 'openAllowanceRecheck' }]);
  });

  test('asks the household who belongs to it, until an officer has settled the re-check', async () => {
    const grant = await addGrant(graph);
    await receive('marriages', 'MarriageRegistered', marriage([grant.persons[0], kitId('Resident')]));
    const asks = async () => {
      const { allowanceGrant } = await graph.read(
        'query ($id: ID!) { allowanceGrant(id: $id) { rechecks { cause asksForComposition } } }',
        { id: grant.id },
        streetOfficer,
      );
      return allowanceGrant.rechecks;
    };
    expect(await asks()).toEqual([{ cause: 'MARRIAGE', asksForComposition: true }]);
    const [recheck] = await rechecksOf(grant.id);
    const settled = await carryOutAct(graph, 'closeAllowanceRecheck', {
      recheckId: recheck?.id,
      findings: '分户居住，家庭成员不变。',
      expectedVersion: await versionOf(graph, grant.id),
    });
    expect(codes(settled)).toEqual([]);
    expect(await asks()).toEqual([{ cause: 'MARRIAGE', asksForComposition: false }]);
  });
});

test('a divorce opens a re-check as a marriage does', async () => {
  const grant = await addGrant(graph);
  const [him, her] = grant.persons as [string, string];
  await receive('marriages', 'DivorceRegistered', {
    status: 'REGISTERED',
    divorceCaseId: 'div_x',
    officeId: 'mof_x',
    registrationId: null,
    residentIds: [him, her],
    endedOn: day,
    endReason: 'DIVORCE',
  });
  expect(await rechecksOf(grant.id)).toMatchObject([him, her].toSorted().map((id) => opened('DIVORCE', id)));
});

describe('a marriage that a court or the bureau takes back', () => {
  const judged = (kind: string, residentIds: string[]) =>
    receive('marriages', 'MarriageJudgmentAnnotated', {
      status: 'ANNULLED',
      registrationId: 'mar_x',
      residentIds,
      annotationId: 'man_x',
      kind,
      effectiveOn: day,
    });

  test.each(['VOID', 'ANNULLED'])('opens a re-check when it was found %s', async (kind) => {
    const grant = await addGrant(graph);
    const [him] = grant.persons;
    await judged(kind, [him, kitId('Resident')]);
    expect(await rechecksOf(grant.id)).toMatchObject([opened('MARRIAGE_ANNULLED', him)]);
  });

  test('opens one when its registration was revoked', async () => {
    const grant = await addGrant(graph);
    const [him] = grant.persons;
    await receive('marriages', 'MarriageRevoked', {
      status: 'REVOKED',
      registrationId: 'mar_x',
      residentIds: [him, kitId('Resident')],
      annotationId: 'man_x',
      endedOn: day,
    });
    expect(await rechecksOf(grant.id)).toMatchObject([opened('MARRIAGE_ANNULLED', him)]);
  });

  test('opens none for a declaration of death: the register of residents tells of deaths', async () => {
    const grant = await addGrant(graph);
    await judged('DECLARED_DEAD', [grant.persons[0], kitId('Resident')]);
    expect(await rechecksOf(grant.id)).toEqual([]);
  });
});

describe('a child', () => {
  test('born to somebody who is counted opens a re-check', async () => {
    const grant = await addGrant(graph);
    const child = kitId('Resident');
    await receive('residents', 'ResidentBorn', {
      residentId: child,
      parentIds: [grant.persons[0]],
      householdId: kitId('Household'),
      communityCode: demoCommunity,
      bornOn: day,
    });
    expect(await rechecksOf(grant.id)).toMatchObject([opened('BIRTH', child)]);
  });

  test('born into the household of a grant opens one as well, whoever the parents are', async () => {
    const grant = await addGrant(graph);
    const [row] = await graph.database.sql`SELECT household_id AS id FROM grants WHERE id = ${grant.id}`;
    const child = kitId('Resident');
    await receive('residents', 'ResidentBorn', {
      residentId: child,
      parentIds: [kitId('Resident')],
      householdId: row?.id,
      communityCode: demoCommunity,
      bornOn: day,
    });
    expect(await rechecksOf(grant.id)).toMatchObject([opened('BIRTH', child)]);
  });

  test('adopted, and an adoption dissolved, concern the grants of both sides', async () => {
    const [one, other] = [await addGrant(graph), await addGrant(graph)];
    const [childId, adopter] = [one.persons[1] ?? '', other.persons[0]];
    const adoption = { adoptionId: 'adp_x', childId, adopterIds: [adopter] };
    await receive('residents', 'ResidentAdopted', { ...adoption, registeredOn: day });
    const dissolved = { ...adoption, status: 'DISSOLVED', dissolvedOn: day };
    await receive('residents', 'ResidentAdoptionDissolved', dissolved);
    for (const { id } of [one, other])
      expect(await rechecksOf(id)).toMatchObject([
        opened('ADOPTION', childId),
        opened('ADOPTION_DISSOLVED', childId),
      ]);
  });
});

describe('a change of households', () => {
  test('opens one re-check for each household that is concerned; one that was settled is opened again', async () => {
    const [one, other] = [await addGrant(graph), await addGrant(graph)];
    const [home] = await graph.database.sql`SELECT household_id AS id FROM grants WHERE id = ${other.id}`;
    const change = {
      status: 'CURRENT',
      householdId: kitId('Household'),
      change: 'JOIN',
      changedOn: day,
      residentIds: [one.persons[1]],
      otherHouseholdIds: [home?.id],
    };
    await receive('residents', 'ResidentHouseholdChanged', change);
    for (const { id } of [one, other])
      expect(await rechecksOf(id)).toMatchObject([opened('HOUSEHOLD_CHANGED', null)]);
    const [recheck] = await rechecksOf(one.id);
    await carryOutAct(graph, 'closeAllowanceRecheck', {
      recheckId: recheck?.id,
      findings: '家庭成员不变。',
      expectedVersion: await versionOf(graph, one.id),
    });
    await receive('residents', 'ResidentHouseholdChanged', change);
    expect(await rechecksOf(one.id)).toMatchObject([opened('HOUSEHOLD_CHANGED', null)]);
  });
});

describe('a move', () => {
  test('of everybody within the city takes the office in charge along, and back', async () => {
    const grant = await addGrant(graph);
    const [him, her] = grant.persons as [string, string];
    await receiveMove([him, her], elsewhere);
    expect(await officeOf(grant.id)).toBe(elsewhere);
    expect(await rechecksOf(grant.id)).toMatchObject([opened('MOVED', null)]);
    const [event] = await graph.database.sql`
      SELECT payload FROM outbox WHERE type = 'AllowanceOfficeChanged' AND subject_id = ${grant.id}`;
    expect(event?.payload).toEqual({
      status: 'ACTIVE',
      grantId: grant.id,
      divisionCode: elsewhere,
      formerDivisionCode: demoCommunity,
    });
    // The former street has it no more.
    const seen = (viewer: typeof streetOfficer) =>
      graph.read('query ($id: ID!) { allowanceGrant(id: $id) { id } }', { id: grant.id }, viewer);
    expect(await seen(streetOfficer)).toEqual({ allowanceGrant: null });
    expect(await seen(countyOfficer)).toEqual({ allowanceGrant: { id: grant.id } });
    await receiveMove([him, her], demoCommunity);
    expect(await officeOf(grant.id)).toBe(demoCommunity);
  });

  test('of one of two leaves the office and asks about the one who left', async () => {
    const grant = await addGrant(graph);
    const [, her] = grant.persons as [string, string];
    await receiveMove([her], elsewhere);
    expect(await officeOf(grant.id)).toBe(demoCommunity);
    expect(await rechecksOf(grant.id)).toMatchObject([opened('MOVED', her)]);
  });

  test('out of the city ends nothing: the household is heard first', async () => {
    const grant = await addGrant(graph);
    await receiveMove([...grant.persons], null, 'OUT');
    expect(await officeOf(grant.id)).toBe(demoCommunity);
    expect(await rechecksOf(grant.id)).toMatchObject([opened('MOVED', null)]);
    const [row] = await graph.database.sql`SELECT effective_until FROM grants WHERE id = ${grant.id}`;
    expect(row?.effective_until).toBeNull();
  });

  test('takes an open application along, with what the law wants done in time', async () => {
    const way = await apply(graph);
    const { applicationId, members } = way;
    await way.act('acceptAllowanceApplication');
    const before = await graph.database.sql`SELECT version FROM applications WHERE id = ${applicationId}`;
    await receiveMove([...members], elsewhere);
    const [after] = await graph.database.sql`
      SELECT community_code AS code, version, status FROM applications WHERE id = ${applicationId}`;
    // Once for the office, once for the note.
    expect(after).toEqual({ code: elsewhere, version: Number(before[0]?.version) + 2, status: 'ACCEPTED' });
    const deadlines = await graph.database.sql`SELECT code FROM statutory_deadlines
      WHERE case_id = ${applicationId} AND completed_on IS NULL AND division_code = ${elsewhere} ORDER BY code`;
    expect(deadlines.map(({ code }) => code)).toEqual(['INVESTIGATION_START', 'WHOLE_PROCESS']);
  });

  test('of a household whose grant has ended concerns nobody any more', async () => {
    const grant = await addGrant(graph);
    await graph.database.sql`
      UPDATE grants SET effective_until = '2026-10-31', stop_reason = 'WITHDRAWN' WHERE id = ${grant.id}`;
    await graph.database.sql`UPDATE grant_members SET until = '2026-10-31' WHERE grant_id = ${grant.id}`;
    await receiveMove([...grant.persons], elsewhere);
    expect(await rechecksOf(grant.id)).toEqual([]);
  });
});

describe('a move of everybody into the country', () => {
  const village = (grant: { persons: string[] }) => receiveMove(grant.persons, elsewhere, 'WITHIN', 'RURAL');
  const settlementOf = async (grantId: string) => {
    const [row] = await graph.database.sql`SELECT settlement FROM grants WHERE id = ${grantId}`;
    return row?.settlement;
  };
  const openRecheck = async (grantId: string) => {
    const { allowanceGrant } = await graph.read(
      'query ($id: ID!) { allowanceGrant(id: $id) { rechecks { id cause settlement settledOn } } }',
      { id: grantId },
      countyOfficer,
    );
    return allowanceGrant.rechecks.at(-1);
  };

  test('is paid by the rural standard once it was heard and another person has confirmed it', async () => {
    const grant = await addGrant(graph);
    const before = await termsOfGrant(graph, grant.id);
    await village(grant);
    expect(await openRecheck(grant.id)).toMatchObject({ cause: 'MOVED', settlement: 'RURAL' });
    // Nothing changes by the move alone.
    expect([await settlementOf(grant.id), await termsOfGrant(graph, grant.id)]).toEqual(['URBAN', before]);
    const next = async () => ({ expectedVersion: await versionOf(graph, grant.id) });
    const { it, problems } = await carryOutAct(graph, 'closeAllowanceRecheck', {
      recheckId: (await openRecheck(grant.id)).id,
      findings: '全家迁往农村居住。',
      ...(await next()),
    });
    expect(problems).toEqual([]);
    expect(it).toMatchObject({ outcome: 'CHANGE_PROPOSED', change: { kind: 'REDUCTION' } });
    const { id: changeId, hearing } = it.change;
    const heard = { hearingId: hearing.id, outcome: 'WAIVED', heardOn: graph.clock.today() };
    // The street where they live now is in charge.
    const there = { ...streetOfficer, division: elsewhere.slice(0, 9) };
    const heardThere = await carryOutAct(
      graph,
      'recordAllowanceHearing',
      { ...heard, ...(await next()) },
      there,
    );
    expect(codes(heardThere)).toEqual([]);
    const confirmed = await carryOutAct(
      graph,
      'confirmAllowanceChange',
      { changeId, reasons: '按农村标准核算。', ...(await next()) },
      { ...countyOfficer, subject: 'another county officer' },
    );
    expect(codes(confirmed)).toEqual([]);
    expect(await settlementOf(grant.id)).toBe('RURAL');
    // 2 persons with 500 yuan between them: (440 yuan × 2) − 500.
    const [rural] = await graph.database.sql`
      SELECT per_year_fen / 12 AS fen FROM standards
      WHERE settlement = 'RURAL' ORDER BY effective_from DESC LIMIT 1`;
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({
      amount: 2 * Number(rural?.fen) - 50_000,
      since: '2026-12-01',
    });
  });

  test('and back before anybody looked leaves the urban standard', async () => {
    const grant = await addGrant(graph);
    await village(grant);
    await receive('residents', 'ResidentMoved', {
      status: 'LIVING',
      residentId: grant.persons[0],
      move: 'WITHIN',
      movedOn: '2026-11-11',
      communityCode: demoCommunity,
      formerCommunityCode: elsewhere,
      settlement: 'URBAN',
      residentIds: grant.persons,
      householdIds: [],
    });
    const rows = await graph.database.sql`SELECT settlement FROM rechecks WHERE grant_id = ${grant.id}`;
    expect([...rows]).toEqual([{ settlement: null }, { settlement: null }]);
  });
});

test('news about somebody who applies are noted in the case, for whoever handles it', async () => {
  const way = await apply(graph);
  const [him = ''] = way.members;
  await receive('marriages', 'MarriageRegistered', marriage([him, kitId('Resident')]));
  const history = await graph.database.sql`
    SELECT actor, act, status, remark FROM case_history WHERE case_id = ${way.applicationId} ORDER BY version`;
  expect(history.at(-1)).toEqual({
    actor: 'system:allowances',
    act: 'noteAllowanceHouseholdChange',
    status: 'SUBMITTED',
    remark: 'MARRIAGE',
  });
});

test('news of persons whom nobody supports change nothing', async () => {
  await receiveMove([kitId('Resident')], elsewhere);
  await receive('marriages', 'MarriageRegistered', marriage([kitId('Resident'), kitId('Resident')]));
  const [row] = await graph.database.sql`SELECT count(*)::int AS n FROM rechecks WHERE happened_on = ${day}
    AND grant_id NOT IN (SELECT id FROM grants)`;
  expect(row?.n).toBe(0);
});
