import { selects } from '@civil-affairs/kit/selected';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';

/** What is asked of a person and is found by the person's id is read at once, on one way to the database and not on three. */
export function readAhead(
  { loaders, clock }: Context,
  id: string,
  info: Pick<GraphQLResolveInfo, 'fieldNodes'>,
): void {
  if (selects(info, 'community')) loaders.resident.findBy(id, loaders.residentWithPlace);
  if (selects(info, 'household', 'members'))
    loaders.membership.findBy(id, loaders.membershipWithMembers(clock.today()));
}
