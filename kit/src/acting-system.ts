/** The system as an actor: what the law makes of an event or of a day, it does without anybody's hand. */
import type { RequestFacts, Viewer } from './viewer.ts';

const subjectPrefix = 'system:';

/**
 * The facts under which a subgraph acts by itself.
 * @param cause id of the event, or name of the schedule: the audit log keeps it as the request
 */
export function actingSystem(subgraph: string, cause: string): RequestFacts {
  const viewer: Viewer = {
    subject: `${subjectPrefix}${subgraph}`,
    name: subgraph,
    role: 'SERVICE',
    scopes: ['internal'],
    division: null,
    residentId: null,
    organisationIds: [],
  };
  return { viewer, requestId: cause, language: 'zhHans' };
}

/** Whether the system itself acts. No token has this role, and a subgraph that reads from another is no actor. */
export function isSystem(viewer: Viewer | null): boolean {
  return viewer?.role === 'SERVICE' && viewer.subject.startsWith(subjectPrefix);
}
