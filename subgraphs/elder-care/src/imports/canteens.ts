/** Canteens with their hours, prices and investments from files. */
import {
  communityCode,
  day,
  importedNote,
  nameColumns,
  nameDefaults,
  oneOf,
  optional,
  orderProblems,
  phone,
  required,
  someOf,
  text,
  time,
  whole,
  yesNo,
  yuan,
} from '@civil-affairs/kit/imports/columns';
import { tableImport } from '@civil-affairs/kit/imports/table-import';
import { kitProblem } from '@civil-affairs/kit/problems';
import { idFrom } from '../ids.ts';

export const canteensImport = tableImport({
  name: 'canteens',
  about: 'A community canteen.',
  table: 'canteens',
  columns: {
    ...nameColumns,
    model: required(
      ['运营模式', 'model'],
      oneOf({ PUBLIC_BUILT_PRIVATE_RUN: ['公建民营'], SOCIAL_COOPERATION: ['社会化合作'] }),
    ),
    communityCode: required(['社区代码', 'communityCode'], communityCode),
    address: required(['地址', 'address'], { ...text(), about: 'in Chinese' }),
    phone: optional(['电话', 'phone'], phone),
    builtOn: optional(['建成日期', 'builtOn'], { ...day, about: 'the day on which it opened when empty' }),
    openedOn: required(['开业日期', 'openedOn'], day),
    closedOn: optional(['关闭日期', 'closedOn'], day),
    partnerZh: optional(['合作方', 'partnerZh'], { ...text(), about: 'needed for 社会化合作' }),
    partnerKo: optional(['合作方（朝鲜文）', 'partnerKo'], {
      ...text(),
      about: 'the Chinese name when empty',
    }),
    partnerEn: optional(['合作方（英文）', 'partnerEn'], { ...text(), about: 'the Chinese name when empty' }),
    seats: optional(['座位', 'seats'], whole(1)),
    deliversMeals: optional(['送餐', 'deliversMeals'], { ...yesNo, about: '是, 否; 否 when empty' }),
    diets: optional(['特殊饮食', 'diets'], someOf({ LOW_SALT: ['低盐'], SUGAR_FREE: ['无糖'] })),
    source: optional(['来源', 'source'], text()),
  },
  key: ['communityCode', 'nameZh'],
  defaults: (row) => ({
    ...nameDefaults(row),
    builtOn: row.builtOn ?? row.openedOn,
    partnerKo: row.partnerKo ?? row.partnerZh,
    partnerEn: row.partnerEn ?? row.partnerZh,
    deliversMeals: row.deliversMeals ?? false,
    diets: row.diets ?? '{}',
  }),
  check: ({ model, partnerZh, builtOn, openedOn, closedOn }) => [
    ...(model === 'SOCIAL_COOPERATION' && partnerZh === null
      ? [kitProblem('IMPORT_FIELDS_DISAGREE', { path: ['partnerZh'] })]
      : []),
    ...orderProblems(builtOn, openedOn, 'openedOn'),
    ...orderProblems(openedOn, closedOn, 'closedOn'),
  ],
  derive: ({ communityCode: community, nameZh, closedOn }, today) => ({
    status: closedOn !== null && String(closedOn) < today ? 'CLOSED' : 'OPEN',
    id: idFrom('Canteen', `${community} ${nameZh}`),
    source_note_zh: importedNote.zh,
    source_note_ko: importedNote.ko,
    source_note_en: importedNote.en,
  }),
  also: {
    table: 'canteen_operations',
    row: ({ id, opened_on, model, partner_zh, partner_ko, partner_en }) => ({
      ...{ canteen_id: id, since: opened_on, model },
      ...{ name_zh: partner_zh, name_ko: partner_ko, name_en: partner_en },
    }),
  },
});

const ofCanteen = required(['食堂名称', 'canteen'], {
  ...text(),
  about: 'the Chinese name; no two have the same',
});
const canteen = { field: 'canteen', table: 'canteens', by: 'name_zh', column: 'canteen_id' } as const;

export const canteenHoursImport = tableImport({
  name: 'canteen-hours',
  about: 'When a canteen serves a meal on a day of the week.',
  table: 'canteen_hours',
  columns: {
    canteen: ofCanteen,
    weekday: required(['星期', 'weekday'], { ...whole(1), about: '1 is Monday, 7 is Sunday (ISO 8601)' }),
    meal: required(['餐次', 'meal'], oneOf({ BREAKFAST: ['早餐'], LUNCH: ['午餐'], DINNER: ['晚餐'] })),
    opensAt: required(['开始时间', 'opensAt'], time),
    closesAt: required(['结束时间', 'closesAt'], time),
  },
  key: ['canteen', 'weekday', 'meal'],
  owner: canteen,
  check: ({ weekday, opensAt, closesAt }) => [
    ...(Number(weekday) > 7 ? [kitProblem('IMPORT_FIELDS_DISAGREE', { path: ['weekday'] })] : []),
    ...orderProblems(opensAt, closesAt, 'closesAt'),
  ],
});

export const canteenPricesImport = tableImport({
  name: 'canteen-prices',
  about: 'What a meal costs a group of diners from a day on.',
  table: 'canteen_prices',
  columns: {
    canteen: ofCanteen,
    dinerGroup: required(
      ['就餐人群', 'dinerGroup'],
      oneOf({
        SIXTY_AND_OVER: ['60岁及以上', '60岁以上'],
        UNDER_SIXTY: ['60岁以下'],
        STUDENT_WITH_CARD: ['持证学生'],
      }),
    ),
    fen: required(['价格', 'yuan'], yuan),
    validFrom: required(['起始日期', 'validFrom'], day),
    validUntil: optional(['截止日期', 'validUntil'], day),
  },
  key: ['canteen', 'dinerGroup', 'validFrom'],
  owner: canteen,
  check: ({ validFrom, validUntil }) => orderProblems(validFrom, validUntil, 'validUntil'),
});

export const canteenInvestmentsImport = tableImport({
  name: 'canteen-investments',
  about: 'Money that was put into a canteen.',
  table: 'canteen_investments',
  columns: {
    canteen: ofCanteen,
    number: required(['序号', 'number'], { ...whole(1), about: 'of the investment in this canteen' }),
    fen: required(['金额', 'yuan'], yuan),
    source: required(
      ['资金来源', 'source'],
      oneOf({ GOVERNMENT_BUDGET: ['财政资金'], WELFARE_LOTTERY: ['福彩公益金'] }),
    ),
    investedOn: required(['投入日期', 'investedOn'], day),
  },
  key: ['canteen', 'number'],
  owner: canteen,
  // A demo value alone is none that was published.
  derive: () => ({ published: true }),
});
