/** Who may know what has happened, and who works on which task. */
import { isSystem } from '@civil-affairs/kit/acting-system';
import { hasJurisdiction, type Viewer } from '@civil-affairs/kit/viewer';
import type { Context } from './context.ts';
import type { Reach } from './queries.ts';
import type { TaskRow, WebhookRow } from './tables.ts';

/** Undefined for residents, and for who acts for an organisation: they have no jurisdiction. */
export function reachOf(viewer: Viewer | null): Reach | undefined {
  const place = viewer?.division ?? '';
  return viewer && hasJurisdiction(viewer, place) ? { place, scopes: viewer.scopes } : undefined;
}

/** Whether something lies within it. */
function reaches(reach: Reach | undefined, { places, scope }: Pick<TaskRow, 'places' | 'scope'>): boolean {
  return reach?.scopes.includes(scope) === true && places.includes(reach.place);
}

export interface TaskRights {
  handle: boolean;
  /** Closes it because the case has moved on. */
  system: boolean;
}

export function rightsOnTask(viewer: Viewer | null, task: Pick<TaskRow, 'places' | 'scope'>): TaskRights {
  const handle = viewer?.scopes.includes('casework:tasks') === true && reaches(reachOf(viewer), task);
  return { handle, system: isSystem(viewer) };
}

/** The task, when there is one and the viewer may handle it: absent and forbidden look alike. */
export async function visibleTask({ viewer, loaders }: Context, id: string): Promise<TaskRow | null> {
  const found = await loaders.task.load(id);
  return found && rightsOnTask(viewer, found).handle ? found : null;
}

export interface WebhookRights {
  manage: boolean;
}

export function rightsOnWebhook(
  viewer: Viewer | null,
  { divisionCode }: Pick<WebhookRow, 'divisionCode'>,
): WebhookRights {
  return {
    manage: viewer?.scopes.includes('casework:webhooks') === true && hasJurisdiction(viewer, divisionCode),
  };
}

/** The webhook, when there is one in the viewer's jurisdiction: absent and forbidden look alike. */
export async function visibleWebhook({ viewer, loaders }: Context, id: string): Promise<WebhookRow | null> {
  const found = await loaders.webhook.load(id);
  return found && rightsOnWebhook(viewer, found).manage ? found : null;
}
