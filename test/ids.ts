import { declaredBy } from '@civil-affairs/gateway/declared';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { idsOf } from '@civil-affairs/kit/ids';

/** The ids of the demo city, whichever subgraph the entity belongs to. */
export const { demoId } = idsOf(declaredBy(subgraphs).idPrefixes);
