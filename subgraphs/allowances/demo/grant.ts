/** What the parts of the demo hand to each other. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { DemoHousehold, DemoResident } from '@civil-affairs/kit/demo-city';
import type { GrantRow, MemberRow, TermRow } from '../src/tables/grants.ts';

/** A grant of the demo with everything that hangs on it; its money is calculated when it is written. */
export interface DemoGrant {
  household: DemoHousehold;
  grant: GrantRow;
  terms: TermRow[];
  members: MemberRow[];
  /** Whose account the money goes to. */
  holder: { id: string; name: string };
  /** The persons counted, as the registry knows them; the one who speaks for the household first. */
  persons: readonly DemoResident[];
  /** What the offices did about it later, and from which month it holds. */
  later?: { course: 'SUSPENDED' | 'GRADUAL_EXIT'; from: LocalDate } | undefined;
}
