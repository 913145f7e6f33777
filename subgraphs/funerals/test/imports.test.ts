import { testSubgraph } from '@civil-affairs/kit/testing';
import { importsInto } from '@civil-affairs/kit/testing/imports';
import { expect, test } from 'vitest';
import { facilitiesImport } from '../src/imports/facilities.ts';
import { funerals } from '../src/subgraph.ts';

const graph = testSubgraph(funerals);
const files = importsInto(graph, '2026-11-20');
const countOf = async () => {
  const [figures] = await graph.ofDivisions(['222401'], 'funerals { facilityCount }');
  return figures.facilityCount;
};

test('a file of facilities changes the figure of the city, once', async () => {
  const before = await countOf();
  const lines = [
    'kind,divisionCode,nameZh,openedOn,closedOn,source',
    'CEMETERY,222401,第九公墓,2001-04-05,,民政局台账',
    '骨灰堂,222401003,第九骨灰堂,2001-04-05,2020-01-01,民政局台账',
  ];
  const { file, result } = await files.run(facilitiesImport, lines);
  expect(result).toMatchObject({ fresh: 2, written: 2 });
  expect((await files.again(facilitiesImport, file)).result).toMatchObject({ same: 2, written: 0 });
  expect(await countOf()).toBe(before + 1);
  expect((await files.run(facilitiesImport, [lines[0] ?? '', '墓,2224,X,2001-4-5,,Y'])).faults).toEqual([
    [2, 'kind', 'IMPORT_VALUE_UNKNOWN'],
    [2, 'divisionCode', 'IMPORT_FORM_WRONG'],
  ]);
});
