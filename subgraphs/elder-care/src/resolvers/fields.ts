/** What several types of this subgraph answer alike. */

export function communityOf({ communityCode }: { communityCode: string }) {
  return { code: communityCode };
}

export function nameOf({ nameZh, nameKo, nameEn }: { nameZh: string; nameKo: string; nameEn: string }) {
  return { zhHans: nameZh, ko: nameKo, en: nameEn };
}

export function sourceNoteOf({
  sourceNoteZh,
  sourceNoteKo,
  sourceNoteEn,
}: Record<'sourceNoteZh' | 'sourceNoteKo' | 'sourceNoteEn', string>) {
  return { zhHans: sourceNoteZh, ko: sourceNoteKo, en: sourceNoteEn };
}

/** A label that is there in all languages or in none: the tables see to that. */
export function labelOf(zhHans: string | null, ko: string | null, en: string | null) {
  return zhHans !== null && ko !== null && en !== null ? { zhHans, ko, en } : null;
}

/** What a foreign key promises. */
export function required<Row>(row: Row | undefined): Row {
  if (!row) throw new Error('a row is gone that another one refers to');
  return row;
}
