import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { maySeeResident } from '@civil-affairs/kit/viewer';
import { elsewhereActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { numberElsewhere, numberOfAnnotation } from '../sealed.ts';
import { evidenceOfElsewhere, readElsewhere, visibleAnnotation, visibleElsewhere } from '../views/ends.ts';

export const endResolvers = {
  Query: {
    marriageRecordElsewhere: (_, { id }, context) => readElsewhere(context, id),
  },
  Mutation: mutationsOf(
    elsewhereActs,
    payloadWith('record', ({ loaders }: Context) => loaders.elsewhere),
  ),
  Resident: {
    marriagesElsewhere: async (resident, _, { viewer, loaders }) =>
      maySeeResident(viewer, resident)
        ? (await loaders.elsewhereOf.load(resident.id)).map(({ record }) => record)
        : null,
  },
  MarriageAnnotation: {
    __resolveReference: ({ id }, context) => visibleAnnotation(context, id),
    paperNumber: (annotation, _, context) => numberOfAnnotation(context, annotation),
  },
  MarriageRecordElsewhere: {
    __resolveReference: async ({ id }, context) =>
      visibleElsewhere(context, await context.loaders.elsewhere.load(id)),
    paperNumber: (record, _, context) => numberElsewhere(context, record),
    evidence: (record, _, context) => evidenceOfElsewhere(context, record),
    registration: async ({ registrationId }, _, { loaders }) =>
      registrationId ? ((await loaders.registration.load(registrationId)) ?? null) : null,
    spouses: ({ id }, _, { loaders }) => loaders.spousesElsewhere.load(id),
  },
  MarriageSpouse: {
    personId: ({ residentId }) => residentId,
    resident: ({ residentId }) => ({ id: residentId }),
  },
} satisfies Resolvers;
