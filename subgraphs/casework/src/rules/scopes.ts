/** What a viewer needs, beside the jurisdiction, to know that something has happened. */
import type { PlacedEvent } from './places.ts';

/** That somebody suspects violence or trafficking is for those who may read the suspicion. */
const guarded: Readonly<Record<string, string>> = { MarriageProtectionReported: 'marriages:protect' };

/** Who reads the details of a domain may know what happens in it. */
export function scopeOf({ source, type, payload }: PlacedEvent & { type: string }): string {
  if (source === 'casework') return typeof payload.scope === 'string' ? payload.scope : 'casework:tasks';
  return guarded[type] ?? `${source}:read`;
}
