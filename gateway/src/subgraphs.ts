import { loadDemo as loadAllowances } from '@civil-affairs/allowances/demo';
import { allowances } from '@civil-affairs/allowances/subgraph';
import { loadDemo as loadCasework } from '@civil-affairs/casework/demo';
import { casework } from '@civil-affairs/casework/subgraph';
import { loadDemo as loadCharity } from '@civil-affairs/charity/demo';
import { charity } from '@civil-affairs/charity/subgraph';
import { loadDemo as loadElderCare } from '@civil-affairs/elder-care/demo';
import { elderCare } from '@civil-affairs/elder-care/subgraph';
import { loadDemo as loadFunerals } from '@civil-affairs/funerals/demo';
import { funerals } from '@civil-affairs/funerals/subgraph';
import type { DemoPart } from '@civil-affairs/kit/demo-load';
import type { SealedColumn } from '@civil-affairs/kit/sealed-columns';
import type { Subgraph } from '@civil-affairs/kit/subgraph';
import { loadDemo as loadMarriages } from '@civil-affairs/marriages/demo';
import { marriages } from '@civil-affairs/marriages/subgraph';
import { loadDemo as loadResidents } from '@civil-affairs/residents/demo';
import { residents } from '@civil-affairs/residents/subgraph';

/** The subgraphs of the city. A new one is added here and in package.json. */
export const subgraphs: readonly Subgraph[] = [
  residents,
  elderCare,
  allowances,
  funerals,
  marriages,
  charity,
  casework,
];

/** Every column of the city whose values are sealed. */
export const sealedColumns: readonly SealedColumn[] = subgraphs.flatMap(({ sealed = [] }) => sealed);

/** What each subgraph adds to the demo city; residents first, for the others refer to its people. */
export const demoParts: readonly DemoPart[] = [
  { name: 'residents', loadDemo: loadResidents },
  { name: 'elder-care', loadDemo: loadElderCare },
  { name: 'allowances', loadDemo: loadAllowances },
  { name: 'funerals', loadDemo: loadFunerals },
  { name: 'marriages', loadDemo: loadMarriages },
  { name: 'charity', loadDemo: loadCharity },
  { name: 'casework', loadDemo: loadCasework },
];
