import { findBy } from '@civil-affairs/kit/loaders';
import { selects } from '@civil-affairs/kit/selected';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';

/** What is asked of a person and is found by the person's id is read at once, on one way to the database and not on three. */
export function readAhead(
  { loaders, clock }: Context,
  id: string,
  info: Pick<GraphQLResolveInfo, 'fieldNodes'>,
): void {
  if (selects(info, 'community')) findBy(loaders.resident, id, loaders.residentWithPlace);
  if (selects(info, 'household', 'members'))
    findBy(loaders.membership, id, loaders.membershipWithMembers(clock.today()));
}
