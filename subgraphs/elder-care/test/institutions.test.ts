import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { isUnifiedSocialCreditCode } from '@civil-affairs/kit/national-ids';
import { adminOf, divisionOf, errorCode, type TestAnswer, testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { elderCare } from '../src/subgraph.ts';
import { city, figuresOf } from './testing.ts';

const graph = testSubgraph(elderCare);

describe('institutions', () => {
  const page = (after: string | null, cover: boolean | null) => `elderCare {
    institutions(first: 30, after: ${JSON.stringify(after)}, hasMedicalCover: ${cover}) {
      totalCount nodes { id hasMedicalCover } pageInfo { hasNextPage endCursor }
    }
  }`;

  async function allInstitutions(cover: boolean | null) {
    const nodes: { id: string; hasMedicalCover: boolean }[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const [{ institutions }]: TestAnswer['data'][] = await graph.ofDivisions([city], page(after, cover));
      nodes.push(...institutions.nodes);
      total = institutions.totalCount;
      after = institutions.pageInfo.hasNextPage ? institutions.pageInfo.endCursor : null;
    } while (after);
    return { nodes, total };
  }

  test('are listed page by page without a gap or a repetition', async () => {
    const { nodes, total } = await allInstitutions(null);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(82);
    expect({ listed: nodes.length, total }).toEqual({ listed: 82, total: 82 });
  });

  test('can be listed by whether they have medical cover', async () => {
    const covered = await allInstitutions(true);
    const uncovered = await allInstitutions(false);
    expect([covered.nodes.length, covered.total]).toEqual([77, 77]);
    expect([uncovered.nodes.length, uncovered.total]).toEqual([5, 5]);
    expect(covered.nodes.every(({ hasMedicalCover }) => hasMedicalCover)).toBe(true);
    expect(uncovered.nodes.some(({ hasMedicalCover }) => hasMedicalCover)).toBe(false);
  });

  test.each([
    ['a page of 10,000', 'institutions(first: 10000)'],
    ['an empty page', 'institutions(first: 0)'],
    ['a cursor of another list', 'institutions(after: "WyJhIl0")'],
    ['a cursor that is no cursor', 'canteens(after: "x")'],
    ['a page of 10,000 canteens', 'canteens(first: 10000)'],
  ])('%s is refused', async (_, field) => {
    expect(
      await errorCode(
        graph.askEntities([divisionOf(city)], `... on Division { elderCare { ${field} { nodes { id } } } }`),
      ),
    ).toBe('BAD_USER_INPUT');
  });

  test('say what they are and how they provide medical care', async () => {
    const data = await graph.read(
      `query ($id: ID!) { careInstitution(id: $id) {
        name { zhHans ko en } kind community { code } address phone unifiedSocialCreditCode
        filing { number filedOn } openedOn closedOn capacity hasMedicalCover
        past: hasMedicalCover(on: "2023-12-31") later: hasMedicalCover(on: "2027-01-01")
        medicalArrangements { kind partner { zhHans } validFrom validUntil }
        beds { total byType { type total } } before: beds(on: "2006-01-01") { total } sourceNote { en }
      } }`,
      { id: demoId('CareInstitution', 6) },
    );
    expect(data.careInstitution).toMatchObject({
      name: {
        zhHans: '延吉市和鹤养老院（演示）',
        ko: '연길시화학양로원(시연)',
        en: 'Yanji Hehe Care Home (demo)',
      },
      kind: 'PRIVATE',
      filing: { filedOn: expect.stringMatching(/^20/) },
      closedOn: null,
      hasMedicalCover: true,
      past: false,
      later: false,
      medicalArrangements: [
        { kind: 'COOPERATION_AGREEMENT', validFrom: '2024-01-01', validUntil: '2026-12-31' },
      ],
      before: { total: 0 },
      sourceNote: { en: expect.stringContaining('Demo data') },
    });
    expect(data.careInstitution.beds.total).toBe(data.careInstitution.capacity);
    expect(isUnifiedSocialCreditCode(data.careInstitution.unifiedSocialCreditCode)).toBe(true);
  });

  test('of the demo are all marked as such and have credit codes with both checks right', async () => {
    const rows = await graph.database
      .sql`SELECT name_zh, name_ko, name_en, credit_code FROM care_institutions`;
    expect(rows).toHaveLength(85);
    for (const row of rows) {
      expect([row.name_zh, row.name_ko, row.name_en].join()).toMatch(/（演示）.*\(시연\).*\(demo\)/);
      expect(isUnifiedSocialCreditCode(row.credit_code)).toBe(true);
    }
    expect(new Set(rows.map((row) => row.name_zh)).size).toBe(85);
    expect(new Set(rows.map((row) => String(row.credit_code).slice(0, 2)))).toEqual(
      new Set(['12', '51', '52', '91']),
    );
  });

  test('have one bed more occupied after an admission', async () => {
    const { sql } = graph.database;
    const occupied = async (on: string) => (await figuresOf(graph, 'beds { occupied }', on)).beds.occupied;
    const before = [await occupied('2026-11-19'), await occupied('2026-11-20')] as const;
    const [bed] = await sql`
      SELECT institution_id, number FROM beds b WHERE type = 'ORDINARY' AND in_service_until IS NULL AND NOT EXISTS
        (SELECT 1 FROM care_admissions a WHERE a.institution_id = b.institution_id AND a.bed_number = b.number)
      LIMIT 1`;
    const place = [String(bed?.institution_id), String(bed?.number)] as const;
    const id = demoId('CareAdmission', 900_000);
    await sql`INSERT INTO care_admissions (id, resident_id, institution_id, bed_number, bed_type, stay, since)
      VALUES (${id}, 'somebody', ${place[0]}, ${place[1]}, 'ORDINARY', 'LONG_TERM', '2026-11-20')`;
    expect(await occupied('2026-11-19')).toBe(before[0]);
    expect(await occupied('2026-11-20')).toBe(before[1] + 1);
    await expect(
      sql`INSERT INTO care_admissions (id, resident_id, institution_id, bed_number, bed_type, stay, since)
        VALUES ('x', 'somebody else', ${place[0]}, ${place[1]}, 'ORDINARY', 'LONG_TERM', '2026-11-20')`,
    ).rejects.toThrow(/bed_given_once/);
    // The application deletes no stay.
    await adminOf(graph).sql`DELETE FROM elder_care.care_admissions WHERE id = ${id}`;
    expect(await occupied('2026-11-20')).toBe(before[1]);
  });

  test('cannot call a stay of 30 days a respite', async () => {
    await expect(
      graph.database
        .sql`UPDATE care_admissions SET until = since + 29 WHERE id = ${demoId('CareAdmission', 2)}`,
    ).rejects.toThrow(/respite_is_short/);
  });
});

describe('home-care centres', () => {
  test('are the two that were published, with what is known of them', async () => {
    const { homeCareCentres } = await figuresOf(
      graph,
      `homeCareCentres { name { zhHans } community { code } openedOn services floorAreaSquareMetres
        investment { yuan } floors { floor use { ko } } }`,
    );
    expect(homeCareCentres).toEqual([
      {
        name: { zhHans: '文化社区综合嵌入式社区居家养老服务中心' },
        community: { code: '222401001013' },
        openedOn: null,
        services: ['MEALS', 'DAY_CARE', 'SHORT_STAY', 'REHABILITATION', 'COMFORT', 'EMERGENCY_CALL'],
        floorAreaSquareMetres: 1758,
        investment: { yuan: '5850000.00' },
        floors: [
          { floor: -1, use: { ko: '소방안전시설' } },
          { floor: 1, use: { ko: '로인활동중심' } },
          { floor: 2, use: { ko: '강양중심' } },
          { floor: 3, use: { ko: '식당' } },
        ],
      },
      {
        name: { zhHans: '民盛社区综合嵌入式社区居家养老服务中心' },
        community: { code: demoCommunity },
        openedOn: null,
        services: ['EXERCISE', 'ENTERTAINMENT', 'REST', 'MEALS'],
        floorAreaSquareMetres: null,
        investment: null,
        floors: [],
      },
    ]);
    expect(await figuresOf(graph, 'homeCareCentreCount', '2023-08-31')).toEqual({ homeCareCentreCount: 0 });
    expect(await figuresOf(graph, 'homeCareCentreCount', '2024-10-25')).toEqual({ homeCareCentreCount: 1 });
    expect(await figuresOf(graph, 'homeCareCentreCount')).toEqual({ homeCareCentreCount: 2 });
  });
});
