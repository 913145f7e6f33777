// What front ends really send: test/operations, each with its variables and the persona it is meant for.
import { join } from 'node:path';
import { readExamples } from '@civil-affairs/gateway/sandbox';

export const operationsFolder = join(import.meta.dirname, 'operations');

export const operations = readExamples(operationsFolder);

/** Who has no token. */
export const publicVisitor = 'public-visitor';
