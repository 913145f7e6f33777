import { expect, test } from 'vitest';
import { createVerifier, factsHeader, signatureHeader, signRequest } from '../src/signature.ts';
import { serviceViewer } from '../src/subgraph.ts';

const secret = 'a secret that only the test knows';
const facts = { viewer: serviceViewer('marriages'), requestId: 'r1', language: 'ko' as const };
const body = '{"query":"{ __typename }"}';
const seconds = () => Math.floor(Date.now() / 1000);

test('a signed request is accepted with its facts', () => {
  expect(createVerifier(secret)(signRequest(secret, body, facts), body)).toEqual(facts);
});

test('the same request sent again is refused', () => {
  const verify = createVerifier(secret);
  const headers = signRequest(secret, body, facts);
  expect(verify(headers, body)).toEqual(facts);
  expect(verify(headers, body)).toBeUndefined();
});

test('a replay is refused as long as its signature would be accepted', () => {
  let now = seconds();
  const verify = createVerifier(secret, () => now);
  const headers = signRequest(secret, body, facts);
  expect(verify(headers, body)).toEqual(facts);
  for (let second = 0; second < 120; second += 5) {
    now += 5;
    expect(verify(signRequest(secret, body, facts), body) === undefined).toBe(second >= 30);
    expect(verify(headers, body)).toBeUndefined();
  }
});

test('an altered body, altered facts, another secret or an old time are refused', () => {
  const verify = createVerifier(secret, seconds);
  expect(verify(signRequest(secret, body, facts), `${body} `)).toBeUndefined();
  expect(verify(signRequest('another', body, facts), body)).toBeUndefined();
  const other = signRequest(secret, body, { ...facts, requestId: 'r2' });
  const swapped = { ...signRequest(secret, body, facts), [factsHeader]: String(other[factsHeader]) };
  expect(verify(swapped, body)).toBeUndefined();
  expect(
    createVerifier(secret, () => seconds() + 31)(signRequest(secret, body, facts), body),
  ).toBeUndefined();
  expect(
    createVerifier(secret, () => seconds() - 31)(signRequest(secret, body, facts), body),
  ).toBeUndefined();
});

test.each([undefined, '', 't=1', 't=1,n=x,s=y'])('a malformed signature is refused: %s', (signature) => {
  const headers = { ...signRequest(secret, body, facts), [signatureHeader]: signature };
  expect(createVerifier(secret)(headers, body)).toBeUndefined();
});
