/**
 * Synthetic people for the demo city, the same on every machine and in every run. Each of them has
 * the address code 222499, which no place has: no citizen id here can be a real person's.
 */
import { addDays, daysBetween, isLocalDate, type LocalDate } from './dates.ts';
import { citizenIdCheckDigit, type Sex } from './national-ids.ts';

/** Letter codes of GB/T 3304: Han, Korean, Manchu, Hui, Mongol. */
export type DemoEthnicity = 'HA' | 'CS' | 'MA' | 'HU' | 'MG';

export type DemoPerson = {
  /** `ko` is given for ethnic Koreans only, in Yanbian spelling (리영희, not 이영희). */
  name: { zhHans: string; ko?: string };
  sex: Sex;
  birthDate: LocalDate;
  ethnicity: DemoEthnicity;
  /** Valid by GB 11643, with the address code {@link DEMO_ADDRESS_CODE}. */
  citizenId: string;
};

/** What may be fixed of a person. A forced birth date needs its own `sequence`: see {@link demoCitizenId}. */
export type DemoPersonOptions = {
  sex?: Sex;
  ethnicity?: DemoEthnicity;
  /** One Chinese character; for ethnic Koreans one that {@link yanbianReading} knows. */
  surname?: string;
} & ({ birthDate: LocalDate; sequence: number } | { birthDate?: never; sequence?: never });

export type SeededRandom = {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** @throws RangeError when the list is empty */
  pick<Item>(items: readonly Item[]): Item;
  /** Each item as often as its weight. @throws RangeError when the weights do not sum to more than 0 */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
};

/** An address code that no division has: the mark of a synthetic person. */
export const DEMO_ADDRESS_CODE = '222499';

// Births in thousandths of the people: of 1925-01-01 to 1936-11-20, then of five years each, up to
// 2026-11-20. Only the sum of the first seven is published (22.3 % are 60 or older on that day); the
// shape around it is invented.
const SHARES = [4, 9, 15, 24, 41, 58, 72, 92, 87, 78, 82, 88, 80, 62, 52, 46, 44, 38, 28];
const bandStart = (band: number): LocalDate => (band === 0 ? '1925-01-01' : `${1931 + 5 * band}-11-21`);

// A round of indexes fills each place of the pyramid once; the next round uses higher sequences.
const PLACES_PER_THOUSANDTH = 100;
const ROUND = 1000 * PLACES_PER_THOUSANDTH;
const BANDS = SHARES.map((share, band) => ({
  from: bandStart(band),
  days: daysBetween(bandStart(band), bandStart(band + 1)),
  places: share * PLACES_PER_THOUSANDTH,
}));
const PLACES_PER_DAY = Math.max(...BANDS.map(({ days, places }) => Math.ceil(places / days)));

/** Sequences below this are the callers', for births they choose; those from it on are {@link demoPerson}'s. */
export const DEMO_SEQUENCES_FOR_CALLERS = 250;
const SEQUENCES = 499;

/** How many indexes have a person each: 0 up to, but not including, this. */
export const DEMO_PEOPLE = ROUND * Math.floor((SEQUENCES - DEMO_SEQUENCES_FOR_CALLERS) / PLACES_PER_DAY);

const KOREAN_SURNAMES =
  '金김22 李리15 朴박10 崔최9 郑정5 姜강3 赵조3 张장3 尹윤2 林림3 韩한2 许허2 吴오2 徐서2 申신2 权권2 黄황2 安안2 ' +
  '全전2 洪홍2 南남2 方방1 玄현1 文문1 车차1 池지1 太태1 元원1 沈심1 柳류1 梁량1 吕려1 罗라1 卢로1 廉렴1 严엄1';
const KOREAN_FEMALE =
  '英영 姬희 顺순 玉옥 花화 美미 淑숙 子자 今금 兰란 莲련 爱애 京경 惠혜 香향 红홍 丽려 月월 福복 梅매 雪설 锦금 敏민 玲령';
const KOREAN_MALE =
  '哲철 浩호 龙룡 国국 光광 学학 虎호 万만 吉길 洙수 奎규 星성 峰봉 民민 勇용 杰걸 东동 俊준 范범 镇진 植식 鹤학 革혁 根근 昌창 律률';
const HAN_SURNAMES =
  '王11 李11 张10 刘9 陈4 杨4 赵5 孙5 于4 徐3 周2 吴2 马2 朱2 林2 郭2 何1 罗1 宋2 姜2 曲1 丛1 郑1 梁1 谢1 唐1 冯1 董1 程1';
// Characters that would give the names of heads of state or government are left out.
const HAN_FEMALE = '芳娜敏静丽艳娟霞秀英桂玉梅凤淑兰红雪婷欣怡佳琳莹颖萍玲';
const HAN_MALE = '伟军勇磊超明刚杰峰辉宇浩斌建国志海波龙宝成树林庆';

// Each surname as often as its weight, so that a draw is one look-up.
const surnames = (list: string) =>
  list.split(' ').flatMap((entry) => [...entry.charAt(0).repeat(Number(entry.replace(/^\D+/, '')))]);
const readings = (list: string) =>
  new Map(list.split(' ').map((entry) => [entry.charAt(0), entry.charAt(1)]));

const SURNAMES: Record<DemoEthnicity, readonly string[]> = {
  HA: surnames(HAN_SURNAMES),
  CS: surnames(KOREAN_SURNAMES),
  MA: surnames('关5 佟2 那1 赵3 富1 白1 郎1'),
  HU: surnames('马5 白2 丁1 杨2 沙1 哈1'),
  MG: surnames('包4 白2 王2 吴2 韩1 陈1'),
};
const SURNAME_READINGS = readings(KOREAN_SURNAMES);
const GIVEN_READINGS = readings(`${KOREAN_FEMALE} ${KOREAN_MALE}`);
const KOREAN_GIVEN = {
  FEMALE: [...readings(KOREAN_FEMALE).keys()],
  MALE: [...readings(KOREAN_MALE).keys()],
};
const HAN_GIVEN = { FEMALE: [...HAN_FEMALE], MALE: [...HAN_MALE] };
const ETHNICITIES: readonly (readonly [DemoEthnicity, number])[] = [
  ['HA', 560],
  ['CS', 400],
  ['MA', 25],
  ['HU', 10],
  ['MG', 5],
];

/** Random numbers that a seed (any whole number) fixes: mulberry32. Not for secrets. */
export function seededRandom(seed: number): SeededRandom {
  let state = Math.imul(seed, 0x9e3779b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    pick(items) {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    weighted(items) {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        if (left < weight) return item;
        left -= weight;
      }
      throw new RangeError('nothing to pick from');
    },
  };
}

/**
 * The Yanbian spelling of a Korean name written in Chinese: ㄹ stays at the start of a word, as in
 * 李英姬 → 리영희.
 * @returns undefined when a character is not in the small lists of the demo
 */
export function yanbianReading(zhHans: string): string | undefined {
  const [surname = '', ...given] = zhHans;
  const syllables = [
    SURNAME_READINGS.get(surname),
    ...given.map((character) => GIVEN_READINGS.get(character)),
  ];
  return syllables.includes(undefined) ? undefined : syllables.join('');
}

/**
 * A synthetic citizen id (GB 11643) with the address code 222499. Distinct triples give distinct ids.
 * Callers number the births of one day and sex from 0; sequences from
 * {@link DEMO_SEQUENCES_FOR_CALLERS} on are taken by {@link demoPerson}.
 * @param sequence 0 to 498
 * @throws RangeError for a malformed date or a sequence out of range
 */
export function demoCitizenId(birthDate: LocalDate, sequence: number, sex: Sex): string {
  if (!Number.isInteger(sequence) || sequence < 0 || sequence >= SEQUENCES) {
    throw new RangeError(`the sequence must be a whole number from 0 to ${SEQUENCES - 1}`);
  }
  if (!isLocalDate(birthDate)) throw new RangeError('not a date YYYY-MM-DD');
  const digits = birthDate.replaceAll('-', '');
  const code = String(2 * sequence + (sex === 'MALE' ? 1 : 2)).padStart(3, '0');
  const first17 = `${DEMO_ADDRESS_CODE}${digits}${code}`;
  return `${first17}${citizenIdCheckDigit(first17)}`;
}

/**
 * A telephone number that nobody can have: in Yanbian's area, with a 0 where local numbers begin with 2 to 8, since what
 * follows a 0 leads to another area.
 * Institutions and canteens have those below 0433-0100000.
 * @param n the first 900,000 differ
 */
export function demoPhone(n: number): string {
  return `0433-0${100_000 + (n % 900_000)}`;
}

/**
 * Birth date and sequence of an index, one to one. Within a round the index is mapped onto the places
 * by a step that shares no factor with their number, so each place comes up once; near the golden
 * section, that step also gives the first few indexes the whole pyramid's proportions.
 */
function birthOf(index: number): { birthDate: LocalDate; sequence: number } {
  if (!Number.isInteger(index) || index < 0 || index >= DEMO_PEOPLE) {
    throw new RangeError(`the index must be a whole number from 0 to ${DEMO_PEOPLE - 1}`);
  }
  const round = Math.floor(index / ROUND);
  // Begins in the middle, so that the first person is of an ordinary age.
  let place = ((index % ROUND) * 61_803 + round * 7_919 + ROUND / 2) % ROUND;
  let band = 0;
  for (const { places } of BANDS) {
    if (place < places) break;
    place -= places;
    band += 1;
  }
  const { from, days, places } = BANDS[band] as (typeof BANDS)[number];
  const day = Math.floor((place * days) / places);
  const placeInDay = place - Math.ceil((day * places) / days);
  return {
    birthDate: addDays(from, day),
    sequence: DEMO_SEQUENCES_FOR_CALLERS + round * PLACES_PER_DAY + placeInDay,
  };
}

function shareOfMen(birthDate: LocalDate): number {
  if (birthDate >= '1966-11-21') return 0.51;
  return birthDate >= '1946-11-21' ? 0.46 : 0.36;
}

/**
 * The synthetic person of an index: always the same, and no two indexes share a citizen id. Ages
 * follow the pyramid of 2026-11-20 (22.3 % are 60 or older), births lie in 1925 to 2026-11-20, about
 * 40 % are ethnic Koreans.
 *
 * With a forced birth date the index (then any whole number) only chooses the other traits, and the
 * caller's `sequence` (0 to 249, distinct per birth date and sex) keeps the citizen id unique, also
 * against all indexes.
 * @throws RangeError for an index or sequence out of range, or a surname without a Yanbian reading
 */
export function demoPerson(index: number, options: DemoPersonOptions = {}): DemoPerson {
  if (options.sequence !== undefined && options.sequence >= DEMO_SEQUENCES_FOR_CALLERS) {
    throw new RangeError(`a caller's sequence must stay below ${DEMO_SEQUENCES_FOR_CALLERS}`);
  }
  const { birthDate, sequence } = options.birthDate === undefined ? birthOf(index) : options;
  const random = seededRandom(index);
  // Drawn even when forced, so that forcing one trait leaves the others as they were.
  const drawnSex: Sex = random.next() < shareOfMen(birthDate) ? 'MALE' : 'FEMALE';
  const drawnEthnicity = random.weighted(ETHNICITIES);
  const sex = options.sex ?? drawnSex;
  const ethnicity = options.ethnicity ?? drawnEthnicity;

  const drawnSurname = random.pick(SURNAMES[ethnicity]);
  const pool = (ethnicity === 'CS' ? KOREAN_GIVEN : HAN_GIVEN)[sex];
  const first = random.pick(pool);
  const second = random.pick(pool);
  // A single character in about one given name of six; a doubled one would sound like a pet name.
  const given = random.int(1, 6) === 1 || first === second ? first : first + second;
  const zhHans = `${options.surname ?? drawnSurname}${given}`;

  return {
    name: nameOf(zhHans, ethnicity),
    sex,
    birthDate,
    ethnicity,
    citizenId: demoCitizenId(birthDate, sequence, sex),
  };
}

function nameOf(zhHans: string, ethnicity: DemoEthnicity): DemoPerson['name'] {
  if (ethnicity !== 'CS') return { zhHans };
  const ko = yanbianReading(zhHans);
  if (ko === undefined) throw new RangeError('the surname has no Yanbian reading in the demo lists');
  return { zhHans, ko };
}
