// PostGraphile 5 on the project's own tables, as its documentation has it: `node postgraphile.ts PORT`, CONNECTION in the
// environment. It logs in as the owner of everything, so it has no access rules to look at, and it knows by tags which
// columns of one subgraph's tables are keys of another's.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';
import { connectionString } from './rows.ts';

const resident = 'references residents.residents (id)';
const across = {
  'allowances.grant_members': [`(resident_id) ${resident}|@fieldName resident|@foreignFieldName grants`],
  'elder_care.care_assessments': [
    `(resident_id) ${resident}|@fieldName resident|@foreignFieldName assessments`,
  ],
  'elder_care.care_admissions': [
    `(resident_id) ${resident}|@fieldName resident|@foreignFieldName admissions`,
  ],
  'elder_care.meal_orders': [`(resident_id) ${resident}|@fieldName resident|@foreignFieldName meals`],
  'marriages.spouses': [`(resident_id) ${resident}|@fieldName resident|@foreignFieldName spouses`],
  'funerals.cases': [`(resident_id) ${resident}|@fieldName resident|@foreignSingleFieldName funeral`],
};
/** Columns that a condition may name though no index begins with them. */
const conditions = [
  'residents.residents.community_code',
  'residents.residents.status',
  'residents.household_members.until',
  'residents.household_members.replaced_at',
  'allowances.grant_members.until',
  'elder_care.care_admissions.status',
  'elder_care.care_assessments.status',
];
const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: Object.fromEntries(
      Object.entries(across).map(([table, foreignKey]) => [table, { tags: { foreignKey } }]),
    ),
    attribute: Object.fromEntries(
      conditions.map((column) => [column, { tags: { behavior: '+attribute:filterBy +filterBy' } }]),
    ),
  },
});

const schemas = ['residents', 'allowances', 'elder_care', 'marriages', 'funerals', 'charity'];
const server = createServer();
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [tags],
  pgServices: [makePgService({ connectionString, schemas })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false, watch: false },
});
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.argv[2]), '127.0.0.1');
