/** Care institutions, their medical arrangements and their beds from files. */
import {
  communityCode,
  creditCode,
  day,
  importedNote,
  nameColumns,
  nameDefaults,
  oneOf,
  optional,
  orderProblems,
  phone,
  required,
  text,
  whole,
  yesNo,
} from '@civil-affairs/kit/imports/columns';
import { tableImport } from '@civil-affairs/kit/imports/table-import';
import { kitProblem } from '@civil-affairs/kit/problems';
import { idFrom } from '../ids.ts';

const credit = required(['统一社会信用代码', 'creditCode'], creditCode);
const institution = {
  field: 'creditCode',
  table: 'care_institutions',
  by: 'credit_code',
  column: 'institution_id',
} as const;

export const institutionsImport = tableImport({
  name: 'care-institutions',
  about: 'A care institution.',
  table: 'care_institutions',
  columns: {
    creditCode: credit,
    ...nameColumns,
    kind: required(
      ['机构性质', 'kind'],
      oneOf({ PUBLIC: ['公办公营', '公办'], PUBLIC_BUILT_PRIVATE_RUN: ['公建民营'], PRIVATE: ['民办'] }),
    ),
    communityCode: required(['社区代码', 'communityCode'], communityCode),
    address: required(['地址', 'address'], { ...text(), about: 'in Chinese' }),
    phone: optional(['电话', 'phone'], phone),
    filingNumber: optional(['备案编号', 'filingNumber'], text(60)),
    filedOn: optional(['备案日期', 'filedOn'], { ...day, about: 'with the number of the filing' }),
    openedOn: required(['开业日期', 'openedOn'], day),
    closedOn: optional(['关闭日期', 'closedOn'], day),
    capacity: required(['核定床位', 'capacity'], whole(1)),
    registrationKind: optional(
      ['登记类型', 'registrationKind'],
      oneOf({ COMMERCIAL: ['经营性'], PUBLIC_BENEFIT: ['公益性'] }),
    ),
    liabilityInsured: optional(['投保责任保险', 'liabilityInsured'], {
      ...yesNo,
      about: '是, 否; 否 when empty',
    }),
    source: optional(['来源', 'source'], text()),
  },
  key: ['creditCode'],
  unique: ['filingNumber'],
  defaults: (row) => ({ ...nameDefaults(row), liabilityInsured: row.liabilityInsured ?? false }),
  check: ({ filingNumber, filedOn, openedOn, closedOn }) => [
    ...((filingNumber === null) === (filedOn === null)
      ? []
      : [kitProblem('IMPORT_FIELDS_DISAGREE', { path: ['filedOn'] })]),
    ...orderProblems(openedOn, closedOn, 'closedOn'),
  ],
  derive: ({ creditCode: own, openedOn, closedOn }, today) => ({
    id: idFrom('CareInstitution', String(own)),
    status:
      closedOn !== null && String(closedOn) < today
        ? 'CLOSED'
        : String(openedOn) > today
          ? 'REGISTERED'
          : 'OPEN',
    source_note_zh: importedNote.zh,
    source_note_ko: importedNote.ko,
    source_note_en: importedNote.en,
  }),
});

export const medicalArrangementsImport = tableImport({
  name: 'care-medical-arrangements',
  about: 'How an institution is covered by medical services.',
  table: 'medical_arrangements',
  columns: {
    creditCode: credit,
    kind: required(
      ['医疗服务方式', 'kind'],
      oneOf({ INTERNAL_CLINIC: ['内设诊所'], COOPERATION_AGREEMENT: ['签订合作协议', '合作协议'] }),
    ),
    validFrom: required(['起始日期', 'validFrom'], day),
    validUntil: optional(['截止日期', 'validUntil'], {
      ...day,
      about: 'of an agreement; a clinic may go on',
    }),
    partnerZh: optional(['合作医疗机构', 'partnerZh'], { ...text(), about: 'of an agreement' }),
    partnerKo: optional(['合作医疗机构（朝鲜文）', 'partnerKo'], {
      ...text(),
      about: 'the Chinese name when empty',
    }),
    partnerEn: optional(['合作医疗机构（英文）', 'partnerEn'], {
      ...text(),
      about: 'the Chinese name when empty',
    }),
  },
  key: ['creditCode', 'kind', 'validFrom'],
  owner: institution,
  defaults: ({ partnerZh, partnerKo, partnerEn }) => ({
    partnerKo: partnerKo ?? partnerZh,
    partnerEn: partnerEn ?? partnerZh,
  }),
  check: ({ kind, validFrom, validUntil, partnerZh, partnerKo, partnerEn }) => [
    ...orderProblems(validFrom, validUntil, 'validUntil'),
    ...(kind === 'COOPERATION_AGREEMENT' && validUntil === null
      ? [kitProblem('IMPORT_FIELDS_DISAGREE', { path: ['validUntil'] })]
      : []),
    ...((kind === 'COOPERATION_AGREEMENT') === (partnerZh !== null) &&
    (partnerZh === null) === (partnerKo === null && partnerEn === null)
      ? []
      : [kitProblem('IMPORT_FIELDS_DISAGREE', { path: ['partnerZh'] })]),
  ],
});

export const bedsImport = tableImport({
  name: 'care-beds',
  about: 'A bed of an institution.',
  table: 'beds',
  columns: {
    creditCode: credit,
    number: required(['床位号', 'number'], text(30)),
    type: required(
      ['床位类型', 'type'],
      oneOf({
        NURSING: ['护理型'],
        ORDINARY: ['普通'],
        DEMENTIA: ['认知障碍照护'],
        SHORT_STAY: ['短期托养'],
        FAMILY_BED: ['家庭养老床位'],
        DAY_PLACE: ['日间照料'],
      }),
    ),
    inServiceFrom: required(['启用日期', 'inServiceFrom'], day),
    inServiceUntil: optional(['停用日期', 'inServiceUntil'], day),
  },
  key: ['creditCode', 'number'],
  owner: institution,
  check: ({ inServiceFrom, inServiceUntil }) =>
    orderProblems(inServiceFrom, inServiceUntil, 'inServiceUntil'),
});
