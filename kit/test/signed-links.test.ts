import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLinkSigner, createLinkVerifier, longestLinkSeconds } from '../src/signed-links.ts';
import { serviceViewer } from '../src/subgraph.ts';

const secret = 'a secret that only the test knows';
const next = 'the secret that follows it';
const path = '/papers/allowances/pap_1.pdf';
const viewer = { subject: '李 officer:7', role: 'ALLOWANCE_OFFICER' } as const;
let now = 1_800_000_000;
const sign = createLinkSigner(secret, () => now);
const open = createLinkVerifier([secret], () => now);

test('a link opens its path for its viewer', () => {
  expect(open(sign(path, viewer), null)).toEqual({ path, viewer });
});

test('no character of a link can be another one', () => {
  const link = sign(path, viewer);
  fc.assert(
    fc.property(
      fc.nat(link.length - 1),
      fc.constantFrom(...'abcXYZ019_-./?&=%'.split('')),
      (place, character) => {
        const altered = link.slice(0, place) + character + link.slice(place + 1);
        expect(open(altered, null) === undefined).toBe(altered !== link);
      },
    ),
  );
  for (const altered of [`${link}&s=1`, `${link}#`, link.replace('?', '/?'), link.slice(0, -1)])
    expect(open(altered, null)).toBeUndefined();
});

test('a link is worth nothing after its time, nor before it could have been made', () => {
  const made = now;
  const link = sign(path, viewer, 60);
  now = made + 60;
  expect(open(link, null)).toBeDefined();
  now = made + 61;
  expect(open(link, null)).toBeUndefined();
  now = made - longestLinkSeconds;
  expect(open(link, null)).toBeUndefined();
  now = made;
});

test.each([0, -1, Number.NaN, longestLinkSeconds + 1])('no link is made for %s seconds', (seconds) => {
  expect(() => sign(path, viewer, seconds)).toThrow(RangeError);
});

test.each(['papers/1', '/papers/../1', '/papers//1', '/papers/1?a=b', '/papers/%31', '/papers/1\n', ''])(
  'no link leads to %j',
  (other) => {
    expect(() => sign(other, viewer)).toThrow(RangeError);
  },
);

test('whoever comes with a token of somebody else is refused', () => {
  const bearer = { ...serviceViewer('marriages'), ...viewer };
  const link = sign(path, viewer);
  expect(open(link, bearer)).toEqual({ path, viewer });
  expect(open(link, { ...bearer, subject: 'another' })).toBeUndefined();
});

test('links of two secrets are taken while one is exchanged for the other, and no third', () => {
  const both = createLinkVerifier([next, secret], () => now);
  const ofNext = createLinkSigner(next, () => now)(path, viewer);
  expect(both(sign(path, viewer), null)).toBeDefined();
  expect(both(ofNext, null)).toBeDefined();
  expect(open(ofNext, null)).toBeUndefined();
});
