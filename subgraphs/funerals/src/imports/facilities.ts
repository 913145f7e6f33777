/** Funeral facilities from a file. */
import {
  day,
  divisionCode,
  nameColumns,
  nameDefaults,
  oneOf,
  optional,
  orderProblems,
  required,
  text,
} from '@civil-affairs/kit/imports/columns';
import { tableImport } from '@civil-affairs/kit/imports/table-import';
import { idFrom } from '../ids.ts';

export const facilitiesImport = tableImport({
  name: 'funeral-facilities',
  about: 'A funeral home, columbarium or cemetery.',
  table: 'facilities',
  columns: {
    kind: required(
      ['设施类别', 'kind'],
      oneOf({ FUNERAL_HOME: ['殡仪馆'], COLUMBARIUM: ['骨灰堂'], CEMETERY: ['公墓'] }),
    ),
    divisionCode: required(['区划代码', 'divisionCode'], divisionCode),
    ...nameColumns,
    openedOn: required(['启用日期', 'openedOn'], day),
    closedOn: optional(['停用日期', 'closedOn'], day),
    source: required(['来源', 'source'], { ...text(), about: 'who has it from where' }),
  },
  key: ['divisionCode', 'kind', 'nameZh'],
  defaults: nameDefaults,
  check: ({ openedOn, closedOn }) => orderProblems(openedOn, closedOn, 'closedOn'),
  derive: ({ divisionCode: code, kind, nameZh }) => ({
    id: idFrom('FuneralFacility', `${code} ${kind} ${nameZh}`),
  }),
});
