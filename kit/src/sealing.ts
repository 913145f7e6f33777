/** The one place that encrypts: AES-256-GCM for values, HMAC-SHA-256 for what they are found by. ADR 26. */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import { randomBytesOf } from './random.ts';
import type { BlindIndex, Sealed, SealedColumn } from './sealed-columns.ts';

/** A key with the name under which values say by which they were sealed. */
export interface SealingKey {
  id: string;
  /** 32 bytes, from which the key of values and that of indexes are derived. */
  bytes: Buffer;
}

export interface Sealing {
  seal(column: SealedColumn, text: string): Sealed;
  /** @throws Error for a value that was altered, moved from another column, or sealed by a key that is not here */
  open(column: SealedColumn, value: Sealed): string;
  /** Bytes that are no text, a part of a file for example. */
  sealBytes(column: SealedColumn, bytes: Buffer): Sealed;
  /** @throws Error as `open` */
  openBytes(column: SealedColumn, value: Sealed): Buffer;
  /** What a value that is written now is found by. */
  indexOf(column: SealedColumn, text: string): BlindIndex;
  /** What a value may be found by: rows that were written by an older key have that one's index. */
  indexesOf(column: SealedColumn, text: string): BlindIndex[];
  /** Digests that tell nobody what they are of, by each key, and the plain one; the first is the one to keep. */
  digestsOf(text: string): [string, ...string[]];
  /** How values begin that were sealed by the first key. */
  readonly prefix: string;
}

const version = 's1';
const ivLength = 12;
const tagLength = 16;
/** Half of the hash is enough to be unique, and keeps the index small. */
const indexLength = 16;

/** Whether a text has the form of a sealed value, of whatever key. */
export function isSealedForm(text: string): text is Sealed {
  return new RegExp(`^${version}\\.[\\w-]{1,20}\\.[\\w-]{38,}$`).test(text);
}

interface DerivedKeys {
  id: string;
  values: KeyObject;
  indexes: KeyObject;
  digests: KeyObject;
}

/** @param keys at least one: the first seals, all open */
export function openSealing(keys: readonly [SealingKey, ...SealingKey[]]): Sealing {
  const derived = keys.map(derive);
  const [first] = derived as [DerivedKeys];
  const byId = new Map(derived.map((key) => [key.id, key]));
  const nextIv = randomBytesOf(ivLength);

  const indexBy = ({ id, indexes }: DerivedKeys, { table, column }: SealedColumn, text: string) => {
    const hash = createHmac('sha256', indexes).update(`${table}.${column}\0${text}`).digest();
    return `${id}.${hash.toString('base64url', 0, indexLength)}` as BlindIndex;
  };

  const sealBytes = ({ table, column }: SealedColumn, bytes: Buffer) => {
    const iv = nextIv();
    const cipher = createCipheriv('aes-256-gcm', first.values, iv).setAAD(Buffer.from(`${table}.${column}`));
    const sealed = Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    return `${version}.${first.id}.${sealed.toString('base64url')}` as Sealed;
  };

  const openBytes = ({ table, column }: SealedColumn, value: Sealed) => {
    const [form, id = '', text = ''] = value.split('.');
    const key = byId.get(id);
    if (form !== version || !key)
      throw new Error(`a value of ${table}.${column} was sealed by a key that is not in SEALING_KEYS`);
    const sealed = Buffer.from(text, 'base64url');
    const tagAt = Math.max(sealed.length - tagLength, ivLength);
    try {
      const decipher = createDecipheriv('aes-256-gcm', key.values, sealed.subarray(0, ivLength), {
        authTagLength: tagLength,
      })
        .setAAD(Buffer.from(`${table}.${column}`))
        .setAuthTag(sealed.subarray(tagAt));
      const opened = decipher.update(sealed.subarray(ivLength, tagAt));
      // It adds nothing, and throws where the tag is another one.
      decipher.final();
      return opened;
    } catch {
      throw new Error(`a value of ${table}.${column} is not what was sealed there`);
    }
  };

  return {
    prefix: `${version}.${first.id}.`,
    sealBytes,
    openBytes,
    seal: (column, text) => sealBytes(column, Buffer.from(text)),
    open: (column, value) => openBytes(column, value).toString(),
    indexOf: (column, text) => indexBy(first, column, text),
    indexesOf: (column, text) => derived.map((key) => indexBy(key, column, text)),
    digestsOf: (text) => [
      createHmac('sha256', first.digests).update(text).digest('hex'),
      ...derived.slice(1).map(({ digests }) => createHmac('sha256', digests).update(text).digest('hex')),
      plainDigest(text),
    ],
  };
}

/** Each purpose has a key of its own. */
function derive({ id, bytes }: SealingKey): DerivedKeys {
  const keyFor = (purpose: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', bytes, '', `civil-affairs ${purpose}`, 32)));
  return { id, values: keyFor('values'), indexes: keyFor('indexes'), digests: keyFor('digests') };
}

function plainDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function noKeys(): never {
  throw new Error('This part of the graph has no sealing keys (SEALING_KEYS).');
}

/** For who has nothing sealed. */
export const withoutKeys: Sealing = {
  prefix: '',
  seal: noKeys,
  open: noKeys,
  sealBytes: noKeys,
  openBytes: noKeys,
  indexOf: noKeys,
  indexesOf: noKeys,
  digestsOf: (text) => [plainDigest(text)],
};

const keyLength = 32;

/**
 * Keys as an installation is given them: `NAME:KEY`, separated by commas, blanks or lines; the first seals.
 * @throws Error that says what is wrong and quotes no key
 */
export function parseSealingKeys(text: string): [SealingKey, ...SealingKey[]] {
  const keys = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((written, n): SealingKey => {
      const [, id = '', base64 = ''] = /^([\w-]{1,20}):([\w+/-]{43}=?)$/.exec(written) ?? [];
      const bytes = Buffer.from(base64, 'base64');
      if (bytes.length !== keyLength)
        throw new Error(
          `Key ${n + 1} of SEALING_KEYS must be a name of at most 20 letters and digits, a colon, and 32 random bytes in Base64.`,
        );
      if (new Set(bytes).size < 12)
        throw new Error(`Key ${n + 1} of SEALING_KEYS is too regular to be a key.`);
      return { id, bytes };
    });
  const [first, ...others] = keys;
  if (!first) throw new Error('SEALING_KEYS holds no key.');
  const distinct = [
    new Set(keys.map(({ id }) => id)),
    new Set(keys.map(({ bytes }) => bytes.toString('hex'))),
  ];
  if (distinct.some(({ size }) => size < keys.length))
    throw new Error('SEALING_KEYS holds a name or a key twice.');
  return [first, ...others];
}
