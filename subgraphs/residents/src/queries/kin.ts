import type { Db } from '@civil-affairs/kit/database';
import { anyOf, requested, requestedKey } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { asc, desc, type SQL, sql } from 'drizzle-orm';
import type { ResidentKinBasis, ResidentKinship } from '../generated/contract.ts';
import { adopters, adoptions } from '../tables.ts';

export interface AncestorRow {
  descendant: string;
  id: string;
  generations: number;
}

/**
 * Ancestors by blood and by adoptions in force, which the law sets equal (民法典 art. 1111); ten generations are more than any
 * register knows, and end a wrong loop.
 */
export async function ancestorsOf(db: Db, ids: readonly string[]): Promise<AncestorRow[]> {
  const rows = await db.execute<{ descendant: string; id: string; generations: number }>(sql`
    WITH RECURSIVE ancestors AS (
      SELECT child.key AS descendant, parent.parent_id AS id, 1 AS generations
      FROM ${requested(ids)} CROSS JOIN LATERAL (SELECT ${requestedKey} AS key) child
      CROSS JOIN LATERAL (${parentsOf(sql`child.key`)}) parent
      UNION
      SELECT a.descendant, parent.parent_id, a.generations + 1
      FROM ancestors a CROSS JOIN LATERAL (${parentsOf(sql`a.id`)}) parent
      WHERE a.generations < 10
    )
    SELECT descendant, id, min(generations)::int AS generations
    FROM ancestors GROUP BY descendant, id ORDER BY generations, id`);
  return [...rows];
}

/** The parents of a person, each by every record: another domain may know one that was merged. */
function parentsOf(child: SQL): SQL {
  return sql`
    SELECT record.id AS parent_id FROM (${recordsOf(child)}) own CROSS JOIN LATERAL (
      SELECT parent_id FROM residents.kin_links WHERE child_id = own.id
      UNION ALL
      SELECT b.adopter_id FROM residents.adoptions a JOIN residents.adopters b ON b.adoption_id = a.id
      WHERE a.child_id = own.id AND a.dissolved_on IS NULL
    ) parent CROSS JOIN LATERAL (${recordsOf(sql`parent.parent_id`)}) record`;
}

/** The record that is kept of a person, and those that were merged into it. */
function recordsOf(id: SQL): SQL {
  return sql`
    SELECT r.id FROM (SELECT coalesce(merged_into, id) AS id FROM residents.residents WHERE id = ${id}) kept
    CROSS JOIN LATERAL (
      SELECT kept.id UNION ALL SELECT m.id FROM residents.residents m WHERE m.merged_into = kept.id
    ) r`;
}

/** A parent or child of a person, by blood or by an adoption in force. */
export interface KinRow {
  person: string;
  id: string;
  relation: ResidentKinship;
  basis: ResidentKinBasis;
}

/** Of a record that is kept also what those say that were merged into it; each relative by the record that is kept. */
export async function kinOf(db: Db, ids: readonly string[]): Promise<KinRow[]> {
  const rows = await db.execute<KinRow & Record<string, unknown>>(sql`
    SELECT DISTINCT ${requestedKey} AS person, coalesce(r.merged_into, r.id) AS id, kin.relation, kin.basis
    FROM ${requested(ids)} CROSS JOIN LATERAL (
      SELECT ${requestedKey} AS id
      UNION ALL
      SELECT m.id FROM residents.residents m WHERE m.merged_into = ${requestedKey}
    ) own CROSS JOIN LATERAL (
      SELECT parent_id AS id, 'PARENT' AS relation, 'BLOOD' AS basis
      FROM residents.kin_links WHERE child_id = own.id
      UNION ALL
      SELECT child_id, 'CHILD', 'BLOOD' FROM residents.kin_links WHERE parent_id = own.id
      UNION ALL
      SELECT b.adopter_id, 'PARENT', 'ADOPTION'
      FROM residents.adoptions a JOIN residents.adopters b ON b.adoption_id = a.id
      WHERE a.child_id = own.id AND a.dissolved_on IS NULL
      UNION ALL
      SELECT a.child_id, 'CHILD', 'ADOPTION'
      FROM residents.adopters b JOIN residents.adoptions a ON a.id = b.adoption_id
      WHERE b.adopter_id = own.id AND a.dissolved_on IS NULL
    ) kin JOIN residents.residents r ON r.id = kin.id
    ORDER BY 1, 3 DESC, 4 DESC, 2`);
  return [...rows];
}

export const findAdoptions = statement(
  (db, ids: readonly string[]) => db.select().from(adoptions).where(anyOf(adoptions.id, ids)),
  (row) => row.id,
);

export const adoptersOf = statement(
  (db, adoptionIds: readonly string[]) =>
    db
      .select()
      .from(adopters)
      .where(anyOf(adopters.adoptionId, adoptionIds))
      .orderBy(asc(adopters.adoptionId), asc(adopters.adopterId)),
  (row) => row.adoptionId,
);

/** Adoptions of some children, dissolved ones too, the latest first. */
export const adoptionsOfChildren = statement(
  (db, childIds: readonly string[]) =>
    db
      .select()
      .from(adoptions)
      .where(anyOf(adoptions.childId, childIds))
      .orderBy(desc(adoptions.registeredOn), desc(adoptions.id)),
  (row) => row.childId,
);
