/** A register of persons and households from a file. */
import { copyRows } from '@civil-affairs/kit/bulk';
import { isLocalDate } from '@civil-affairs/kit/dates';
import { named, shownWords, unknownValue, type Words } from '@civil-affairs/kit/imports/columns';
import type { Cells, Import, ImportContext, Verdict } from '@civil-affairs/kit/imports/import';
import { parseCitizenId, type Sex } from '@civil-affairs/kit/national-ids';
import { kitProblem, type Problem } from '@civil-affairs/kit/problems';
import type { BlindIndex } from '@civil-affairs/kit/sealed-columns';
import { requiredTextProblems, textProblems, words } from '@civil-affairs/kit/words';
import type { Ethnicity, HouseholdRelation, HukouType, Settlement } from '../generated/contract.ts';
import { idFrom, newId } from '../ids.ts';
import { problem } from '../problems.ts';
import { longestName } from '../rules/births.ts';
import { nameKeys } from '../rules/names.ts';
import { parsePhone } from '../rules/phones.ts';
import { citizenIdIndexes, phoneIndexes, sealedCitizenId, sealedPhone } from '../sealed.ts';

type Field =
  | 'citizenId'
  | 'name'
  | 'nameKo'
  | 'phone'
  | 'ethnicity'
  | 'hukouType'
  | 'communityCode'
  | 'settlement'
  | 'household'
  | 'relation'
  | 'since'
  | 'motherCitizenId'
  | 'fatherCitizenId';

/** A person as a file has one. */
export interface ImportedResident {
  citizenId: string;
  birthDate: string;
  sex: Sex;
  name: string;
  nameKo: string | null;
  phone: string | null;
  ethnicity: Ethnicity;
  hukouType: HukouType;
  communityCode: string;
  settlement: Settlement;
  /** The number of the household, of its community. */
  household: string;
  relation: HouseholdRelation;
  since: string;
  parents: readonly string[];
}

const ethnicities: Words<Ethnicity> = {
  HA: ['汉族', '汉', '01'],
  MG: ['蒙古族', '02'],
  HU: ['回族', '03'],
  CS: ['朝鲜族', '10'],
  MA: ['满族', '11'],
};
const hukouTypes: Words<HukouType> = {
  UNIFIED: ['居民户口', '居民'],
  URBAN: ['非农业户口', '非农业'],
  RURAL: ['农业户口', '农业'],
};
const settlements: Words<Settlement> = { URBAN: ['城镇', '城市'], RURAL: ['农村'] };
const relations: Words<HouseholdRelation> = {
  APPLICANT: ['申请人', '户主', '本人'],
  SPOUSE: ['配偶', '妻', '夫'],
  MINOR_CHILD: ['未成年子女'],
  ADULT_CHILD_STUDENT: ['成年在学子女'],
  ADULT_CHILD: ['成年子女'],
  PARENT: ['父母', '父亲', '母亲'],
  OTHER: ['其他'],
};

/** Reads a line by itself. */
export function readResident(
  cells: Cells<Field>,
  today: string,
): { row: ImportedResident } | { problems: readonly Problem[] } {
  const person = parseCitizenId(cells.citizenId, today);
  const phone = parsePhone(cells.phone);
  const parents = [cells.motherCitizenId, cells.fatherCitizenId].filter((id) => id !== '');
  const ethnicity = named(ethnicities, cells.ethnicity);
  const hukouType = named(hukouTypes, cells.hukouType);
  const settlement = named(settlements, cells.settlement);
  const relation = named(relations, cells.relation);
  const birthDate = person.ok ? person.value.birthDate : '';
  const since = cells.since || birthDate;
  const problems = [
    ...(person.ok ? [] : [problem('CITIZEN_ID_NOT_VALID', { path: ['citizenId'] })]),
    ...requiredTextProblems(cells.name, ['name'], longestName),
    ...textProblems(cells.nameKo, ['nameKo'], longestName),
    ...(cells.phone === '' || phone !== null ? [] : [problem('PHONE_NOT_VALID', { path: ['phone'] })]),
    ...(ethnicity ? [] : [unknownValue(['ethnicity'], ethnicities)]),
    ...(hukouType ? [] : [unknownValue(['hukouType'], hukouTypes)]),
    ...(settlement ? [] : [unknownValue(['settlement'], settlements)]),
    ...(relation ? [] : [unknownValue(['relation'], relations)]),
    ...textProblems(cells.household, ['household'], longestName),
    ...(person.ok && !(isLocalDate(since) && since >= birthDate && since <= today)
      ? [kitProblem('IMPORT_DAY_IMPOSSIBLE', { path: ['since'] })]
      : []),
    ...(['motherCitizenId', 'fatherCitizenId'] as const).flatMap((field) =>
      cells[field] === '' || parseCitizenId(cells[field], today).ok
        ? []
        : [problem('CITIZEN_ID_NOT_VALID', { path: [field] })],
    ),
  ];
  if (!person.ok || !ethnicity || !hukouType || !settlement || !relation || problems.length > 0)
    return { problems };
  const { id: citizenId, sex } = person.value;
  return {
    row: {
      citizenId,
      birthDate,
      sex,
      name: words(cells.name) ?? '',
      nameKo: words(cells.nameKo),
      phone,
      ethnicity,
      hukouType,
      communityCode: cells.communityCode,
      settlement,
      household: cells.household,
      relation,
      since,
      parents,
    },
  };
}

/** The same number of the same community is always the same household, in whatever file it comes. */
export function householdIdOf({ communityCode, household }: ImportedResident): string {
  return idFrom('Household', `${communityCode} ${household}`);
}

interface KnownPerson {
  id: string;
  index: string;
  name: string;
  birthDate: string;
  community: string;
  phone: BlindIndex | null;
}

/** The persons with these citizen ids who are registered, by the number. */
async function registered(
  { database }: ImportContext,
  citizenIds: readonly string[],
): Promise<Map<string, KnownPerson>> {
  const byIndex = new Map<string, string>();
  for (const id of citizenIds) for (const index of citizenIdIndexes({ database }, id)) byIndex.set(index, id);
  const rows = await database.sql<KnownPerson[]>`
    SELECT id, citizen_id_index AS index, name, birth_date::text AS "birthDate", community_code AS community,
      phone_index AS phone
    FROM residents WHERE citizen_id_index = ANY (${[...byIndex.keys()]})`;
  return new Map(rows.map((row) => [byIndex.get(row.index) ?? '', row]));
}

/** A file that leaves it out says nothing of it. */
function samePhone(context: ImportContext, phone: string | null, known: BlindIndex | null): boolean {
  return phone === null || (known !== null && phoneIndexes(context, phone).includes(known));
}

async function compare(context: ImportContext, rows: readonly ImportedResident[]): Promise<Verdict[]> {
  const { sql } = context.database;
  const codes = [...new Set(rows.map(({ communityCode }) => communityCode))];
  const homes = [...new Set(rows.map(householdIdOf))];
  const persons = await registered(
    context,
    rows.map(({ citizenId }) => citizenId),
  );
  const communities = new Set(
    (await sql`SELECT code FROM divisions WHERE level = 'COMMUNITY' AND code = ANY (${codes})`).map(
      ({ code }) => String(code),
    ),
  );
  const applicants = new Set(
    (
      await sql`
        SELECT household_id AS id FROM household_members
        WHERE until IS NULL AND relation = 'APPLICANT' AND household_id = ANY (${homes})`
    ).map(({ id }) => String(id)),
  );
  return rows.map((row): Verdict => {
    const known = persons.get(row.citizenId);
    if (known) {
      const other = known.name !== row.name || known.community !== row.communityCode;
      if (other || !samePhone(context, row.phone, known.phone))
        return [
          kitProblem('IMPORT_DIFFERS', { path: [other ? 'citizenId' : 'phone'], conflictsWith: known.id }),
        ];
      return 'same';
    }
    if (!communities.has(row.communityCode))
      return [problem('COMMUNITY_NOT_YOURS', { path: ['communityCode'] })];
    if (row.relation === 'APPLICANT' && applicants.has(householdIdOf(row)))
      return [kitProblem('IMPORT_DIFFERS', { path: ['relation'], conflictsWith: householdIdOf(row) })];
    return 'new';
  });
}

async function write({ database }: ImportContext, rows: readonly ImportedResident[]): Promise<void> {
  const { sql } = database;
  const homes = new Map(rows.map((row) => [householdIdOf(row), row]));
  await sql`
    INSERT INTO households (id, community_code, settlement)
    SELECT * FROM unnest(${[...homes.keys()]}::text[],
      ${[...homes.values()].map(({ communityCode }) => communityCode)}::text[],
      ${[...homes.values()].map(({ settlement }) => settlement)}::text[])
    ON CONFLICT DO NOTHING`;
  const people = rows.map((row) => ({ row, id: newId('Resident') }));
  await copyRows(
    sql,
    'residents',
    [
      ...['id', 'citizen_id', 'citizen_id_index', 'name', 'name_ko', 'pinyin', 'korean', 'birth_date', 'sex'],
      ...['ethnicity', 'hukou_type', 'community_code', 'phone', 'phone_index'],
    ],
    people.map(({ row, id }) => {
      const sealed = sealedCitizenId({ database }, row.citizenId);
      const { phone, phoneIndex } = sealedPhone({ database }, row.phone);
      const keys = nameKeys(row.name, row.nameKo);
      return [
        ...[id, sealed.citizenId, sealed.citizenIdIndex, row.name, row.nameKo, keys.pinyin, keys.korean],
        ...[row.birthDate, row.sex, row.ethnicity, row.hukouType, row.communityCode],
        ...[phone, phoneIndex],
      ];
    }),
  );
  await copyRows(
    sql,
    'household_members',
    ['household_id', 'resident_id', 'relation', 'since'],
    people.map(({ row, id }) => [householdIdOf(row), id, row.relation, row.since]),
  );
}

/** Children and their parents, whom the file or the register knows; parents of elsewhere are left out. */
async function link(context: ImportContext, rows: readonly ImportedResident[]): Promise<void> {
  const children = rows.filter(({ parents }) => parents.length > 0);
  if (children.length === 0) return;
  const persons = await registered(
    context,
    children.flatMap(({ citizenId, parents }) => [citizenId, ...parents]),
  );
  const links = children.flatMap(({ citizenId, parents }) =>
    parents.flatMap((parent) => {
      const [child, known] = [persons.get(citizenId), persons.get(parent)];
      return child && known && known.birthDate < child.birthDate ? [[child.id, known.id] as const] : [];
    }),
  );
  await context.database.sql`
    INSERT INTO kin_links (child_id, parent_id)
    SELECT * FROM unnest(${links.map(([child]) => child)}::text[], ${links.map(([, parent]) => parent)}::text[])
    ON CONFLICT DO NOTHING`;
}

const kinKnown = 'kin by blood, when the register or the file knows the parent';
const required = (about: string, ...names: [string, ...string[]]) => ({ names, isRequired: true, about });
const optional = (about: string, ...names: [string, ...string[]]) => ({ names, isRequired: false, about });

export const residentsImport: Import<ImportedResident, Field> = {
  name: 'residents',
  about: 'A person, and the household in which the person lives.',
  columns: {
    citizenId: required(
      'says the day of birth and the sex too (GB 11643)',
      '公民身份号码',
      '身份证号',
      '身份证号码',
      'citizenId',
    ),
    name: required('', '姓名', 'name'),
    nameKo: optional('', '朝鲜文姓名', 'nameKo'),
    phone: optional(
      'a mobile number, one with its area code, or one of elsewhere that begins with +',
      '手机号',
      '联系电话',
      '手机号码',
      '电话',
      'phone',
    ),
    ethnicity: required(shownWords(ethnicities), '民族', 'ethnicity'),
    hukouType: required(shownWords(hukouTypes), '户口性质', 'hukouType'),
    communityCode: required('12 digits, of a community that the register knows', '社区代码', 'communityCode'),
    settlement: required(shownWords(settlements), '城乡', 'settlement'),
    household: required(
      'the number of the household in its community: the same number is the same household in every file',
      '户编号',
      '户号',
      'household',
    ),
    relation: required(`${shownWords(relations)}; 户主 is 申请人`, '与申请人关系', '与户主关系', 'relation'),
    since: optional('the day of birth when empty', '入户日期', 'since'),
    motherCitizenId: optional(kinKnown, '母亲公民身份号码', 'motherCitizenId'),
    fatherCitizenId: optional(kinKnown, '父亲公民身份号码', 'fatherCitizenId'),
  },
  read: readResident,
  keysOf: (row) => [
    { field: 'citizenId', key: row.citizenId },
    ...(row.relation === 'APPLICANT' ? [{ field: 'relation' as const, key: householdIdOf(row) }] : []),
  ],
  compare,
  write,
  link,
};
