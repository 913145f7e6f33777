import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { randomBytesOf } from './random.ts';

/** Each entity with the prefix of its ids: three letters, unique in the city, so that an id alone tells its type. */
export type IdPrefixes = Readonly<Record<string, string>>;

/** Of what the kit keeps in every subgraph. */
export const kitIdPrefixes = {
  AuditEntry: 'aud',
  Evidence: 'evi',
  Event: 'evt',
  StatutoryDeadline: 'ddl',
  Message: 'msg',
  Paper: 'pap',
} as const;

/** Of the people whom every domain knows by their ids. The registry of residents declares them as its own. */
export const peopleIdPrefixes = {
  Resident: 'res',
  Household: 'hou',
} as const;

const sharedIdPrefixes = { ...kitIdPrefixes, ...peopleIdPrefixes };
type SharedEntity = keyof typeof sharedIdPrefixes;

/** Makes a new primary key of an entity: of the subgraph's own, or of those that every subgraph knows. */
export type NewId<Entity extends string = never> = (entity: Entity | SharedEntity) => string;

const drawn = randomBytesOf(16);
let lastAt = 0;
let sequence = 0;

/** A new UUIDv7: later ones of this process sort behind it, also within a millisecond (RFC 9562, 6.2, method 1). */
export function newUuid(): string {
  const random = drawn();
  const now = Date.now();
  if (now > lastAt) {
    lastAt = now;
    // The upper half is left for what follows within the millisecond.
    sequence = random.readUInt32BE() >>> 1;
  } else sequence += 1;
  return v7({ msecs: lastAt, seq: sequence, random });
}

/** The ids of one subgraph's entities. */
export function idsOf<const Own extends IdPrefixes>(own: Own) {
  type Entity = Extract<keyof Own, string> | SharedEntity;
  const prefixes: Record<Entity, string> = { ...sharedIdPrefixes, ...own };
  return {
    /** A new primary key: the entity's prefix and a UUIDv7, hence ordered by time of making (RFC 9562). */
    newId: (entity: Entity): string => `${prefixes[entity]}_${newUuid()}`,
    /** The id of what others number or name: the same whenever it comes. In the form of the others. */
    idFrom: (entity: Entity, name: string): string => {
      const hex = createHash('sha256').update(`${entity} ${name}`).digest('hex');
      const part = (from: number, to: number) => hex.slice(from, to);
      return `${prefixes[entity]}_${part(0, 8)}-${part(8, 12)}-7${part(13, 16)}-a${part(17, 20)}-${part(20, 32)}`;
    },
    /** The nth id of an entity in the demo city: the same on every machine, and valid as a UUIDv7. */
    demoId: (entity: Entity, n: number): string =>
      `${prefixes[entity]}_01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`,
  };
}

export const { newId, demoId } = idsOf({});

/** The prefix of an id, or undefined when the id was not made here. */
export function prefixOf(id: string): string | undefined {
  return /^([a-z]{3})_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.exec(id)?.[1];
}
