import type { Clock } from '@civil-affairs/kit/clock';
import type { Db } from '@civil-affairs/kit/database';
import { loadersOf } from '@civil-affairs/kit/loaders';
import { applicationLoaders } from './loaders/applications.ts';
import { calculationLoaders } from './loaders/calculation.ts';
import { figureLoaders } from './loaders/figures.ts';
import { grantLoaders } from './loaders/grants.ts';
import { lifeLoaders } from './loaders/life.ts';
import { overpaymentLoaders } from './loaders/overpayments.ts';
import { paymentRunLoaders } from './loaders/payment-runs.ts';
import { paymentLoaders } from './loaders/payments.ts';
import { seriesLoaders } from './loaders/series.ts';
import { standardLoaders } from './loaders/standards.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export const createLoaders = loadersOf<[db: Db, clock: Clock]>()(
  standardLoaders,
  calculationLoaders,
  figureLoaders,
  grantLoaders,
  paymentLoaders,
  applicationLoaders,
  lifeLoaders,
  seriesLoaders,
  paymentRunLoaders,
  overpaymentLoaders,
);
