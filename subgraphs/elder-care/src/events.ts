/** What happens here and others may hear: ids, codes and days; nothing of anybody's health. */
import type { EventCatalogue, EventFields } from '@civil-affairs/kit/events/catalogue';

const stay = {
  status: 'code',
  admissionId: 'id',
  residentId: 'id',
  institutionId: 'id',
} as const satisfies EventFields;

export const events = {
  CareStayEnded: { ...stay, endedOn: 'day', endReason: 'code' },
  CareStayRestored: stay,
  CareConflictFound: { ...stay, divisionCode: 'code', conflict: 'code' },
  CanteenMealsCancelled: { residentId: 'id', after: 'day', meals: 'number' },
  CanteenMealsRestored: { residentId: 'id', meals: 'number' },
} as const satisfies EventCatalogue;
