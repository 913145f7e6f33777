/** What happens here and others may hear: ids and days; never the number of a certificate. */
import type { EventCatalogue, EventFields } from '@civil-affairs/kit/events/catalogue';

const person = { status: 'code', residentId: 'id' } as const satisfies EventFields;

// The number of the paper is in none of them.
const merge = {
  mergeId: 'id',
  keptId: 'id',
  mergedId: 'id',
  communityCode: 'code',
} as const satisfies EventFields;

export const events = {
  ResidentDeathRegistered: { ...person, diedOn: 'day' },
  // Without a day the person lives.
  ResidentDeathCorrected: { ...person, diedOn: 'day?', formerlyDiedOn: 'day' },
  ResidentPhoneChanged: person,
  ResidentBorn: {
    residentId: 'id',
    parentIds: 'ids',
    householdId: 'id',
    communityCode: 'code',
    bornOn: 'day',
  },
  ResidentMoved: {
    ...person,
    move: 'code',
    movedOn: 'day',
    communityCode: 'code?',
    formerCommunityCode: 'code',
    // Of the household in which they live now; null out of the city.
    settlement: 'code?',
    residentIds: 'ids',
    householdIds: 'ids',
  },
  ResidentHouseholdChanged: {
    status: 'code',
    householdId: 'id',
    change: 'code',
    changedOn: 'day',
    residentIds: 'ids',
    otherHouseholdIds: 'ids',
  },
  ResidentAdopted: { adoptionId: 'id', childId: 'id', adopterIds: 'ids', registeredOn: 'day' },
  ResidentAdoptionDissolved: {
    status: 'code',
    adoptionId: 'id',
    childId: 'id',
    adopterIds: 'ids',
    dissolvedOn: 'day',
  },
  ResidentMergeProposed: merge,
  ResidentsMerged: { status: 'code', ...merge },
  ResidentMergeDropped: { status: 'code', ...merge },
  ResidentsSeparated: { status: 'code', ...merge },
  ResidentCorrectionRequested: { correctionId: 'id', residentId: 'id', field: 'code' },
  ResidentCorrectionDecided: { status: 'code', correctionId: 'id', residentId: 'id', field: 'code' },
} as const satisfies EventCatalogue;
