/** Charitable organisations and community funds from files. */
import {
  communityCode,
  creditCode,
  day,
  divisionCode,
  nameColumns,
  nameDefaults,
  oneOf,
  optional,
  orderProblems,
  required,
} from '@civil-affairs/kit/imports/columns';
import { tableImport } from '@civil-affairs/kit/imports/table-import';
import { kitProblem } from '@civil-affairs/kit/problems';
import { idFrom } from '../ids.ts';

/** GB 32100: what the code of an organisation begins with says the form. */
const prefixes: Readonly<Record<string, string>> = {
  SOCIAL_GROUP: '51',
  SOCIAL_SERVICE_ORGANISATION: '52',
  FOUNDATION: '53',
};

export const organisationsImport = tableImport({
  name: 'charity-organisations',
  about: 'A charitable organisation.',
  table: 'organisations',
  columns: {
    creditCode: required(['统一社会信用代码', 'creditCode'], creditCode),
    ...nameColumns,
    form: required(
      ['组织形式', 'form'],
      oneOf({
        SOCIAL_GROUP: ['社会团体'],
        SOCIAL_SERVICE_ORGANISATION: ['社会服务机构'],
        FOUNDATION: ['基金会'],
      }),
    ),
    divisionCode: required(['区划代码', 'divisionCode'], divisionCode),
    registeredOn: required(['登记日期', 'registeredOn'], day),
    charitySince: optional(['认定为慈善组织日期', 'charitySince'], {
      ...day,
      about: 'the day of registration when empty',
    }),
    deregisteredOn: optional(['注销日期', 'deregisteredOn'], day),
  },
  key: ['creditCode'],
  defaults: (row) => ({ ...nameDefaults(row), charitySince: row.charitySince ?? row.registeredOn }),
  check: ({ creditCode: own, form, registeredOn, charitySince, deregisteredOn }) => [
    ...(String(own).startsWith(prefixes[String(form)] ?? '')
      ? []
      : [kitProblem('IMPORT_FIELDS_DISAGREE', { path: ['form'] })]),
    ...orderProblems(registeredOn, charitySince, 'charitySince'),
    ...orderProblems(charitySince, deregisteredOn, 'deregisteredOn'),
  ],
  derive: ({ creditCode: own }) => ({ id: idFrom('CharityOrganisation', String(own)) }),
});

export const communityFundsImport = tableImport({
  name: 'charity-community-funds',
  about: 'The mutual-aid fund of a village or community.',
  table: 'community_funds',
  columns: {
    communityCode: required(['社区代码', 'communityCode'], communityCode),
    registeredOn: required(['上线日期', 'registeredOn'], day),
    claimedOn: optional(['认领日期', 'claimedOn'], day),
  },
  key: ['communityCode'],
  check: ({ registeredOn, claimedOn }) => orderProblems(registeredOn, claimedOn, 'claimedOn'),
  derive: ({ communityCode: own }) => ({ id: idFrom('CharityCommunityFund', String(own)) }),
});
