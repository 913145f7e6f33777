/** The languages of the city's labels. `ko` is Korean in the spelling of Yanbian (ko-CN). */
export type Language = 'zhHans' | 'ko' | 'en';

/** A label in every language. */
export interface Localized {
  zhHans: string;
  ko: string;
  en: string;
}

const tags: Record<string, Language> = { zh: 'zhHans', ko: 'ko', en: 'en' };

/** The best supported language of an `Accept-Language` header; Chinese when nothing fits (RFC 9110, 12.5.4). */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage) return 'zhHans';
  const wishes = acceptLanguage
    .slice(0, 200)
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([0-9.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: tags[tag.split('-')[0] ?? ''], quality: quality ? Number(quality) : 1, order };
    })
    .filter((wish) => wish.language && wish.quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order);
  return wishes[0]?.language ?? 'zhHans';
}
