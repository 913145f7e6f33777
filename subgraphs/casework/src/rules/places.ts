/** Where something happened, as far as an event says it: by the codes of divisions that it names. */

/** What of an event says where it happened, and whom or what it is about. */
export interface PlacedEvent {
  source: string;
  subjectId: string;
  payload: Readonly<Record<string, unknown>>;
}

const codeForm = /^[0-9]{6}(?:[0-9]{3}){0,2}$/;
const person = 'res_';
const idForm = /^[a-z]{3}_/;

/** The divisions that an event names: where it is now, and where it was before. */
export function divisionsIn({ payload }: PlacedEvent): { now: string[]; before: string[] } {
  const named = Object.entries(payload).filter(
    ([name, value]) => /^division$|(?:community|division)code$/i.test(name) && codeForm.test(String(value)),
  );
  const codes = (former: boolean) =>
    named.filter(([name]) => name.startsWith('former') === former).map(([, value]) => String(value));
  return { now: unique(codes(false)), before: unique(codes(true)) };
}

/** Where a case is seen to from now on, when an event says that it was seen to elsewhere before. */
export function movedTo(event: PlacedEvent): string[] {
  const { now, before } = divisionsIn(event);
  return before.length > 0 ? now : [];
}

/** The ids that an event names, that of its case first. */
export function idsIn({ subjectId, payload }: PlacedEvent): string[] {
  const named = Object.values(payload).flat();
  return unique([
    subjectId,
    ...named.filter((id): id is string => typeof id === 'string' && idForm.test(id)),
  ]);
}

export function personsIn(event: PlacedEvent): string[] {
  return idsIn(event).filter((id) => id.startsWith(person));
}

/** Whose place an event tells: where people live only the register says. */
export function placedBy(event: PlacedEvent): string[] {
  return idsIn(event).filter((id) => event.source === 'residents' || !id.startsWith(person));
}

/** Divisions with those above them, so that the one in which somebody has jurisdiction is among them. */
export function withThoseAbove(codes: readonly string[]): string[] {
  return unique(
    codes.flatMap((code) => [6, 9, 12].filter((n) => n <= code.length).map((n) => code.slice(0, n))),
  );
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted();
}
