// What persons are told: each text fits its parameters, each act tells somebody or says why not, and nothing is said to
// somebody that could do harm.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issuers } from '@civil-affairs/gateway/papers/routes';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import type { MessageRow, MessageText, ParameterKind } from '@civil-affairs/kit/messages/templates';
import { describe, expect, test } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '../../docs/messages.md'), 'utf8');
const telling = subgraphs.flatMap(({ messages, acts = [], systemActs = [], name }) =>
  messages ? [{ name, messages, acts: [...acts, ...systemActs].map(({ action }) => action) }] : [],
);
const rows = telling.flatMap(({ name, messages }) =>
  Object.entries(messages).map(([code, row]) => ({ name, code, row: row as MessageRow })),
);

test('four domains have texts', () => {
  const names = telling.map(({ name }) => name).toSorted();
  expect(names).toEqual(['allowances', 'elder-care', 'marriages', 'residents']);
});

describe.each(rows)('$name $code', ({ code, row }) => {
  const versions: MessageText[] = [row, ...Object.values(row.earlier ?? {})];
  const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));

  test('takes every parameter in both languages, and no other', () => {
    for (const { parameters, zhHans, ko } of versions)
      for (const text of [zhHans, ko])
        expect(placeholders(text).toSorted()).toEqual(Object.keys(parameters).toSorted());
  });

  test('has parameters of known kinds, none of which is a name, a number or an address', () => {
    const kinds = ['day', 'month', 'money', 'count', 'text'];
    const fits = (kind: ParameterKind) =>
      typeof kind === 'string' ? kinds.includes(kind) : Object.keys(kind).length > 0;
    for (const { parameters } of versions) {
      expect(Object.values(parameters).every(fits)).toBe(true);
      for (const name of Object.keys(parameters))
        expect(name).not.toMatch(/name|person|address|phone|account|reason/i);
    }
  });

  test('is Chinese and Korean, ends as a sentence, and stands under a number that counts versions', () => {
    expect(row.zhHans).toMatch(/\p{Script=Han}.*。$/u);
    expect(row.zhHans).not.toMatch(/\p{Script=Hangul}/u);
    expect(row.ko).toMatch(/\p{Script=Hangul}.*\.$/u);
    expect(row.ko).not.toMatch(/\p{Script=Han}/u);
    const earlier = Object.keys(row.earlier ?? {}).map(Number);
    expect(earlier).toEqual(Array.from({ length: row.version - 1 }, (_, n) => n + 1));
    expect(code).toMatch(/^[A-Z][A-Z_]+$/);
  });

  test('is written by acts of its own domain, and cites a law or none', () => {
    const own = telling.find(({ messages }) => messages[code] !== undefined);
    expect(row.by.length).toBeGreaterThan(0);
    for (const act of row.by) expect(own?.acts).toContain(act);
    if (row.article !== null) expect(row.article).toMatch(/法|典|办法|条例|民发|通知/);
  });
});

describe.each(telling)('$name', ({ messages, acts }) => {
  test('tells somebody of every act, or the page says why not, and never both', () => {
    const written = new Set(Object.values(messages).flatMap(({ by }) => by));
    const [, list = ''] = page.split('## Acts of which nobody is told');
    const silent = new Set([...list.matchAll(/`(\w+)`/g)].map(([, act]) => act));
    expect(acts.filter((act) => !written.has(act) && !silent.has(act))).toEqual([]);
    expect(acts.filter((act) => written.has(act) && silent.has(act))).toEqual([]);
  });
});

describe('what a message says of a paper', () => {
  const issued = subgraphs.flatMap(({ name, papers = {} }) =>
    Object.values(papers).flatMap(({ by }) => by.map((act) => ({ name, act }))),
  );
  const promising = rows.filter(({ row }) =>
    /下载|出具书面通知并/.test([row, ...Object.values(row.earlier ?? {})].map(({ zhHans }) => zhHans).join()),
  );

  test('is said of decisions on grants, applications and marriages', () => {
    expect(promising.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['ALLOWANCE_GRANTED', 'ALLOWANCE_CHANGE_DECIDED', 'MARRIAGE_REFUSED']),
    );
  });

  test.each(promising)('is true of $code: each act that writes it issues one', ({ name, row }) => {
    const acts = issued.flatMap((paper) => (paper.name === name ? [paper.act] : []));
    expect(row.by.filter((act) => !acts.includes(act))).toEqual([]);
  });

  test('can be printed and proven: the gateway knows every domain that issues one, by a letter of its own', () => {
    const issuing = subgraphs.flatMap(({ name, papers }) => (papers ? [name] : []));
    expect(Object.keys(issuers).toSorted()).toEqual(issuing.toSorted());
    const letters = Object.values(issuers).map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(letters.length);
  });

  test('is issued by acts of the own domain', () => {
    for (const { name, act } of issued) expect(telling.find((one) => one.name === name)?.acts).toContain(act);
  });
});

test('the page lists no act that is gone', () => {
  const [, list = ''] = page.split('## Acts of which nobody is told');
  const known = new Set(telling.flatMap(({ acts }) => acts));
  expect(
    [...list.matchAll(/`(\w+)`/g)].map(([, act]) => act).filter((act) => !known.has(String(act))),
  ).toEqual([]);
});

test('nothing that is told of a couple says who of them did it, where somebody is, or what was said in confidence', () => {
  const [marriages] = telling.filter(({ name }) => name === 'marriages');
  const confidential = /counsel|protection|reissue|recordCertificate|consult/i;
  for (const row of Object.values(marriages?.messages ?? {})) {
    expect(
      Object.keys(row.parameters).filter((name) => /by|who|party|place|office|reason/i.test(name)),
    ).toEqual([]);
    expect(row.by.filter((act) => confidential.test(act))).toEqual([]);
    expect(row.zhHans).not.toMatch(/对方|配偶|丈夫|妻子|地址|辅导|保护/);
  }
});

test('nothing that is told of care says a level, what somebody suffers from or must not eat, or which house it is', () => {
  const care = telling.find(({ name }) => name === 'elder-care');
  expect(Object.keys(care?.messages ?? {}).length).toBeGreaterThan(30);
  for (const row of Object.values(care?.messages ?? {})) {
    expect(
      Object.keys(row.parameters).filter((name) =>
        /level|score|allerg|disorder|house|bed|canteen|text/i.test(name),
      ),
    ).toEqual([]);
    expect(row.zhHans).not.toMatch(/等级|轻度|中度|重度|完全|失能|失智|认知|诊断|疾病|过敏|住院/);
    expect(row.ko).not.toMatch(/등급|경도|중도|치매|진단|질병|알레르기|입원/);
  }
});
