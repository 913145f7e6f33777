/** Who handles allowances, from a file: kin of theirs who apply go to the separate register (办法, articles 11 and 20). */
import {
  code,
  day,
  divisionCode,
  oneOf,
  optional,
  orderProblems,
  required,
  text,
} from '@civil-affairs/kit/imports/columns';
import { tableImport } from '@civil-affairs/kit/imports/table-import';
import { idFrom } from '../ids.ts';

export const staffImport = tableImport({
  name: 'allowance-staff',
  about: 'Somebody who handles allowances or sits on a committee.',
  table: 'staff',
  columns: {
    subject: optional(['账号', 'account', 'subject'], {
      ...text(200),
      about: '`sub` of the tokens; may be empty for members of a committee',
    }),
    residentId: optional(['居民编号', 'residentId'], {
      ...code(/^res_[0-9a-f-]{36}$/, 'res_…'),
      about: 'id of the person in this graph; without it kin are not known',
    }),
    name: required(['姓名', 'name'], text(100)),
    divisionCode: required(['区划代码', 'divisionCode'], divisionCode),
    post: required(
      ['岗位', 'post'],
      oneOf({
        ALLOWANCE_STAFF: ['低保经办人员'],
        COMMITTEE_MEMBER: ['村（居）委会成员', '居委会成员', '村委会成员'],
      }),
    ),
    since: required(['任职日期', 'since'], day),
    until: optional(['离任日期', 'until'], day),
  },
  key: ['divisionCode', 'name', 'since'],
  unique: ['subject'],
  check: ({ since, until }) => orderProblems(since, until, 'until'),
  derive: ({ divisionCode: of, name, since }) => ({ id: idFrom('AllowanceStaff', `${of} ${name} ${since}`) }),
});
