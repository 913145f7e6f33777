/** What several types of this subgraph answer alike. */
import type { Localized } from '@civil-affairs/kit/language';

export function nameOf(row: { nameZh: string; nameKo: string; nameEn: string }): Localized {
  return { zhHans: row.nameZh, ko: row.nameKo, en: row.nameEn };
}
