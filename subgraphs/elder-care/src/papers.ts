import { papersOf } from '@civil-affairs/kit/papers/templates';
import catalogue from '../papers.json' with { type: 'json' };

export { catalogue as paperCatalogue };
export const paper = papersOf('elder_care', 'E', catalogue);
