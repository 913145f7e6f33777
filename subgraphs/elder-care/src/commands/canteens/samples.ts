/** Samples of what was cooked. */
import { notFound, refused } from '@civil-affairs/kit/problems';
import { eq } from 'drizzle-orm';
import { cooksAt } from '../../access/meals.ts';
import type {
  DisposeCanteenFoodSampleInput,
  RecordCanteenFoodSampleInput,
} from '../../generated/contract.ts';
import { dishesOfMenus } from '../../queries/meals.ts';
import { disposalProblems, sampleHours, sampleProblems } from '../../rules/canteens/obstacles.ts';
import { canteenFoodSamples } from '../../tables/canteens.ts';
import { holdMenu, theMenu } from '../meals/case.ts';
import { openingAct } from '../protocol.ts';

const theSample = { zhHans: '该留样', ko: '해당 표본', en: 'sample' };

export const recordCanteenFoodSample = openingAct<RecordCanteenFoodSampleInput>('recordCanteenFoodSample', {
  event: 'CanteenFoodSampleTaken',
  entity: 'CanteenFoodSample',
  async write(tx, { viewer }, { menuId, dishId, grams }, { id, now, actor }) {
    const menu = await holdMenu(tx, menuId);
    if (!menu || !cooksAt(viewer, menu.canteenId)) return refused(notFound(['menuId'], theMenu));
    const isOnMenu = (await dishesOfMenus(tx, [menuId])).some((dish) => dish.id === dishId);
    const problems = sampleProblems(menu, isOnMenu, grams);
    if (problems.length > 0) return refused(...problems);
    const keptUntil = new Date(now.getTime() + sampleHours * 3_600_000);
    const { canteenId } = menu;
    await tx
      .insert(canteenFoodSamples)
      .values({ id, menuId, canteenId, dishId, grams, takenAt: now, takenBy: actor, keptUntil });
    return { ok: true, value: { ids: { sampleId: id, menuId, canteenId, dishId } } };
  },
});

export const disposeCanteenFoodSample = openingAct<DisposeCanteenFoodSampleInput>(
  'disposeCanteenFoodSample',
  {
    event: 'CanteenFoodSampleDisposed',
    // Nothing is made: a sample is marked.
    entity: 'CanteenFoodSample',
    subject: ({ sampleId }) => sampleId,
    async write(tx, { viewer }, { sampleId }, { now }) {
      const [sample] = await tx
        .select()
        .from(canteenFoodSamples)
        .where(eq(canteenFoodSamples.id, sampleId))
        .for('update');
      if (!sample || !cooksAt(viewer, sample.canteenId)) return refused(notFound(['sampleId'], theSample));
      const problems = disposalProblems(sample, now);
      if (problems.length > 0) return refused(...problems);
      await tx.update(canteenFoodSamples).set({ disposedAt: now }).where(eq(canteenFoodSamples.id, sampleId));
      return { ok: true, value: { made: sampleId, ids: { sampleId, canteenId: sample.canteenId } } };
    },
  },
);
