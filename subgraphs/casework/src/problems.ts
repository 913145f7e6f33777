import { problemsOf } from '@civil-affairs/kit/problems';
import catalogue from '../problems.json' with { type: 'json' };

export const problem = problemsOf(catalogue);
