import { expect, test } from 'vitest';
import { createSigner, createVerifier, factsHeader, signatureHeader } from '../src/signature.ts';
import { serviceViewer } from '../src/subgraph.ts';

const secret = 'a secret that only the test knows';
const address = 'http://127.0.0.1:4001/graphql';
const sign = createSigner(secret, address);
const facts = { viewer: serviceViewer('marriages'), requestId: 'r1', language: 'ko' as const };
const body = '{"query":"{ __typename }"}';
const seconds = () => Math.floor(Date.now() / 1000);

test('a signed request is accepted with its facts', () => {
  expect(createVerifier([secret], address)(sign(body, facts), body)).toEqual(facts);
});

test('the same request sent again is refused', () => {
  const verify = createVerifier([secret], address);
  const headers = sign(body, facts);
  expect(verify(headers, body)).toEqual(facts);
  expect(verify(headers, body)).toBeUndefined();
});

test('a replay is refused as long as its signature would be accepted', () => {
  let now = seconds();
  const verify = createVerifier([secret], address, () => now);
  const headers = sign(body, facts);
  expect(verify(headers, body)).toEqual(facts);
  for (let second = 0; second < 120; second += 5) {
    now += 5;
    expect(verify(sign(body, facts), body) === undefined).toBe(second >= 30);
    expect(verify(headers, body)).toBeUndefined();
  }
});

test.each([
  ['another host', 'http://10.0.0.1:4001/graphql'],
  ['another instance beside it', 'http://127.0.0.1:4002/graphql'],
  ['another path', 'http://127.0.0.1:4001/'],
])('a request that was sent to %s is refused', (_, other) => {
  expect(createVerifier([secret], other)(sign(body, facts), body)).toBeUndefined();
});

test('an address is one address in every spelling', () => {
  for (const [sent, own] of [
    ['http://Elder-Care.example:80/graphql', 'http://elder-care.example/graphql'],
    ['http://elder-care.example/graphql?a=1', 'http://elder-care.example/graphql'],
    // Where TLS ends before the subgraph.
    ['https://elder-care.example/graphql', 'http://elder-care.example/graphql'],
  ] as const)
    expect(createVerifier([secret], own)(createSigner(secret, sent)(body, facts), body)).toEqual(facts);
});

test('either of two secrets is accepted, and the nonce of one is spent for the other', () => {
  const verify = createVerifier([secret, 'the next secret'], address);
  const headers = sign(body, facts);
  expect(verify(headers, body)).toEqual(facts);
  expect(verify(createSigner('the next secret', address)(body, facts), body)).toEqual(facts);
  expect(verify(createSigner('no secret', address)(body, facts), body)).toBeUndefined();
  const [, nonce = ''] = /n=([\w-]+)/.exec(String(headers[signatureHeader])) ?? [];
  expect(nonce).toHaveLength(16);
  expect(verify(headers, body)).toBeUndefined();
});

test('an altered body, altered facts, another secret or an old time are refused', () => {
  const verify = createVerifier([secret], address, seconds);
  expect(verify(sign(body, facts), `${body} `)).toBeUndefined();
  expect(verify(createSigner('another', address)(body, facts), body)).toBeUndefined();
  const other = sign(body, { ...facts, requestId: 'r2' });
  const swapped = { ...sign(body, facts), [factsHeader]: String(other[factsHeader]) };
  expect(verify(swapped, body)).toBeUndefined();
  for (const shift of [31, -31])
    expect(
      createVerifier([secret], address, () => seconds() + shift)(sign(body, facts), body),
    ).toBeUndefined();
});

test.each([undefined, '', 't=1', 't=1,n=x,s=y'])('a malformed signature is refused: %s', (signature) => {
  const headers = { ...sign(body, facts), [signatureHeader]: signature };
  expect(createVerifier([secret], address)(headers, body)).toBeUndefined();
});
