/** The entries of the register that acts change, and how an act holds one. */
import { actsOf, type CaseKind, type HeldCase } from '@civil-affairs/kit/acts';
import { moved } from '@civil-affairs/kit/states';
import { eq } from 'drizzle-orm';
import { type RegisterRights, rightsOnResident } from '../access.ts';
import type { Context } from '../context.ts';
import { type ResidentAct, residentStates, statusOf } from '../rules/status.ts';
import { type ResidentRow, residents } from '../tables.ts';

export const { actsOn, openingAct } = actsOf<Context>({});

/** A person's entry, as far as rights and rules look at it. */
export interface ResidentFacts {
  person: ResidentRow;
}

/** What an act changes of a person's own row. */
export type ResidentChange = Partial<Pick<ResidentRow, 'diedOn'>>;

/** Memberships of a person are written by who holds the person, and by nobody else. */
export const onResident = actsOn({
  noun: { zhHans: '该居民', ko: '해당 주민', en: 'resident' },
  idField: 'residentId',
  async lock(tx, _, id) {
    // Not FOR UPDATE: rows of other persons that name this one may be written meanwhile.
    const [person] = await tx.select().from(residents).where(eq(residents.id, id)).for('no key update');
    return person && { person, id, version: person.version };
  },
  rightsOn: ({ viewer }, { person }) => rightsOnResident(viewer, person),
  async move(tx, _, { person }, act, change) {
    const next = statusOf({ ...person, ...change });
    moved(residentStates, statusOf(person), act as ResidentAct, next);
    await tx
      .update(residents)
      .set({ ...change, version: person.version + 1 })
      .where(eq(residents.id, person.id));
    return next;
  },
  idsOf: ({ id }) => ({ residentId: id }),
} satisfies CaseKind<Context, ResidentFacts, ResidentFacts & HeldCase, RegisterRights, ResidentChange>);
