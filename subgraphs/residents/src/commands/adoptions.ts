import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import { notFound } from '@civil-affairs/kit/problems';
import { moved } from '@civil-affairs/kit/states';
import { eq } from 'drizzle-orm';
import { type RegisterRights, rightsOnResident } from '../access.ts';
import type { Context } from '../context.ts';
import type { DissolveAdoptionInput, RecordAdoptionInput } from '../generated/contract.ts';
import { adoptersOf, adoptionsOfChildren, ancestorsOf, findAdoptions } from '../queries/kin.ts';
import { findResidents, recordsMergedInto } from '../queries/persons.ts';
import {
  adoptionProblems,
  adoptionStates,
  adoptionStatus,
  dissolutionObstacles,
  dissolutionProblems,
  theAdoption,
} from '../rules/adoptions.ts';
import { thePerson } from '../rules/households.ts';
import { type AdoptionRow, adopters, adoptions, type ResidentRow } from '../tables.ts';
import { actsOn, holdRegister, openingAct, touchResidents } from './case.ts';

/** Records an adoption; the value is its id. */
export const recordAdoption = openingAct<RecordAdoptionInput>('recordAdoption', {
  event: 'ResidentAdopted',
  entity: 'ResidentAdoption',
  async write(tx, context, input, { id, today }) {
    await holdRegister(tx);
    const { childId, adopterIds, kind, registeredOn } = input;
    const rows = await findResidents(tx, [childId, ...adopterIds]);
    const find = (personId: string) => rows.find((row) => row.id === personId);
    const child = find(childId);
    if (!child || !rightsOnResident(context.viewer, child).register)
      return { ok: false, problems: [notFound(['childId'], thePerson)] };
    const ancestors = (await ancestorsOf(tx, [childId])).map((ancestor) => ancestor.id);
    const records = [childId, ...(await recordsMergedInto(tx, [childId])).map((record) => record.id)];
    const running = (await adoptionsOfChildren(tx, records)).find(({ dissolvedOn }) => dissolvedOn === null);
    const facts = { child, adopters: adopterIds.map(find), ancestors, running: running?.id };
    const problems = adoptionProblems(facts, input, today);
    if (problems.length > 0) return { ok: false, problems };
    await tx.insert(adoptions).values({ id, childId, kind, registeredOn, version: 1 });
    await tx.insert(adopters).values(adopterIds.map((adopterId) => ({ adoptionId: id, adopterId })));
    await touchResidents(tx, context, 'recordAdoption', [childId, ...adopterIds]);
    return {
      ok: true,
      value: {
        opens: { caseId: id, version: 1, status: 'IN_FORCE' },
        ids: { adoptionId: id, childId, adopterIds, registeredOn },
      },
    };
  },
});

/** An adoption, as far as rights and rules look at it. */
export interface AdoptionFacts {
  adoption: AdoptionRow;
  child: ResidentRow;
}

type AdoptionChange = Pick<AdoptionRow, 'dissolvedOn' | 'dissolution'>;

const onAdoption = actsOn({
  noun: theAdoption,
  idField: 'adoptionId',
  async lock(tx, _, id) {
    await holdRegister(tx);
    const [adoption] = await findAdoptions(tx, [id]);
    const [child] = adoption ? await findResidents(tx, [adoption.childId]) : [];
    return adoption && child && { adoption, child, id, version: adoption.version };
  },
  rightsOn: ({ viewer }, { child }) => rightsOnResident(viewer, child),
  async move(tx, _, { adoption }, act, change) {
    const next = adoptionStatus(change);
    moved(adoptionStates, adoptionStatus(adoption), act as 'dissolveAdoption', next);
    await tx
      .update(adoptions)
      .set({ ...change, version: adoption.version + 1 })
      .where(eq(adoptions.id, adoption.id));
    return next;
  },
  idsOf: ({ id, child }) => ({ adoptionId: id, childId: child.id }),
} satisfies CaseKind<Context, AdoptionFacts, AdoptionFacts & HeldCase, RegisterRights, AdoptionChange>);

/** Records that an adoption was dissolved; the value is its id. */
export const dissolveAdoption = onAdoption<DissolveAdoptionInput>('dissolveAdoption', {
  event: 'ResidentAdoptionDissolved',
  mayAct: ({ register }) => register,
  obstacles: ({ adoption }) => dissolutionObstacles(adoption),
  inputProblems: (input, { found: { adoption, child }, today }) =>
    dissolutionProblems(adoption, child, input, today),
  async write(tx, context, { adoptionId, dissolvedOn, dissolution }, { found: { child } }) {
    const adopterIds = (await adoptersOf(tx, [adoptionId])).map(({ adopterId }) => adopterId);
    await touchResidents(tx, context, 'dissolveAdoption', [child.id, ...adopterIds]);
    return { ok: true, value: { change: { dissolvedOn, dissolution }, ids: { adopterIds, dissolvedOn } } };
  },
});
