/** Marriage offices and their opening hours from files. */
import {
  code,
  day,
  divisionCode,
  nameColumns,
  nameDefaults,
  optional,
  orderProblems,
  required,
  time,
  whole,
  yesNo,
} from '@civil-affairs/kit/imports/columns';
import { tableImport } from '@civil-affairs/kit/imports/table-import';
import { idFrom } from '../ids.ts';

const authorityCode = required(['登记机关代码', 'authorityCode'], code(/^\d{6}$/, '222401'));

export const officesImport = tableImport({
  name: 'marriage-offices',
  about: 'A marriage office.',
  table: 'offices',
  columns: {
    authorityCode,
    divisionCode: required(['区划代码', 'divisionCode'], divisionCode),
    ...nameColumns,
    counsellingCentre: required(['设有婚姻家庭辅导中心', 'counsellingCentre'], yesNo),
    couplesPerWindowHour: required(['每窗口每小时对数', 'couplesPerWindowHour'], whole(1)),
    bookAheadDays: required(['可提前预约天数', 'bookAheadDays'], whole(1)),
  },
  key: ['authorityCode'],
  defaults: nameDefaults,
  derive: ({ authorityCode: own }) => ({ id: idFrom('MarriageOffice', String(own)) }),
});

export const officeHoursImport = tableImport({
  name: 'marriage-office-hours',
  about: 'Hours of an office on ordinary working days, or on one day.',
  table: 'opening_hours',
  columns: {
    authorityCode,
    onDate: optional(['日期', 'onDate'], {
      ...day,
      about: 'hours of this day alone; working days when empty',
    }),
    opens: required(['开始时间', 'opens'], time),
    closes: required(['结束时间', 'closes'], time),
    windows: required(['窗口数', 'windows'], { ...whole(), about: 'open windows; 0 when closed' }),
  },
  key: ['authorityCode', 'onDate', 'opens'],
  owner: { field: 'authorityCode', table: 'offices', by: 'authority_code', column: 'office_id' },
  check: ({ opens, closes }) => orderProblems(opens, closes, 'closes'),
});
