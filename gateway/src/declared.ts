import { kitDeclarations } from '@civil-affairs/kit/declarations';
import type { Subgraph } from '@civil-affairs/kit/subgraph';
import type { Role } from '@civil-affairs/kit/viewer';

/** What the kit and the subgraphs declare together. */
export interface Declared {
  /** The prefix of each entity's ids. */
  idPrefixes: Readonly<Record<string, string>>;
  roles: readonly Role[];
  /** Each scope with what it opens. */
  scopes: Readonly<Record<string, string>>;
}

/**
 * Puts together what the subgraphs declare.
 * @throws Error that names every prefix, entity, role and scope that is declared twice, and by whom
 */
export function declaredBy(subgraphs: readonly Pick<Subgraph, 'name' | 'declarations'>[]): Declared {
  const parts = [
    { name: 'kit', ...kitDeclarations },
    ...subgraphs.map((s) => ({ name: s.name, ...s.declarations })),
  ];
  const table = (of: (part: (typeof parts)[number]) => Readonly<Record<string, string>> | undefined) =>
    parts.flatMap((part) =>
      Object.entries(of(part) ?? {}).map(([key, value]) => ({ by: part.name, key, value })),
    );
  const entities = table(({ idPrefixes }) => idPrefixes);
  const scopes = table(({ scopes }) => scopes);
  const roles = parts.flatMap(({ name, roles = [] }) =>
    roles.map((role) => ({ by: name, key: role as Role })),
  );
  const complaints = [
    ...declaredTwice('entity', entities),
    ...declaredTwice(
      'id prefix',
      entities.map(({ by, value }) => ({ by, key: value })),
    ),
    ...declaredTwice('role', roles),
    ...declaredTwice('scope', scopes),
    ...entities.flatMap(({ by, key, value }) =>
      /^[a-z]{3}$/.test(value)
        ? []
        : [`${by} gives ${key} the id prefix ${value}, which is not three letters`],
    ),
  ];
  if (complaints.length > 0) throw new Error(`The declarations do not fit:\n${complaints.join('\n')}`);
  const asRecord = (rows: typeof scopes) => Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  return {
    idPrefixes: asRecord(entities),
    roles: roles.map(({ key }) => key),
    scopes: asRecord(scopes),
  };
}

function declaredTwice(what: string, rows: readonly { by: string; key: string }[]): string[] {
  return Object.entries(Object.groupBy(rows, ({ key }) => key)).flatMap(([key, same = []]) =>
    same.length > 1 ? [`the ${what} ${key} is declared by ${same.map(({ by }) => by).join(' and ')}`] : [],
  );
}
