// Opens a connection to PostgreSQL and logs in.
import { createHash, createHmac, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls, type ConnectionOptions as TlsOptions } from 'node:tls';
import { promisify } from 'node:util';
import postgres from 'postgres';
import {
  type BackendKey,
  cancelRequest,
  errorFields,
  MessageWriter,
  messageReader,
  sslRequest,
} from './messages.ts';

export interface Login {
  /** A server's name or address, or the folder of its Unix socket. */
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
  /** TLS without a look at the certificate, or with these options. */
  ssl?: 'require' | TlsOptions | undefined;
  /** Settings of the session. */
  settings: Readonly<Record<string, string>>;
  /** Milliseconds. */
  timeout: number;
}

export interface Session {
  socket: Socket;
  key: BackendKey;
}

/** @throws the server's refusal, or the system's error, each with its code */
export async function logIn(login: Login): Promise<Session> {
  const socket = await reach(login);
  const isOver = giveUpAfter(login.timeout, socket);
  try {
    return await greet(socket, login);
  } finally {
    isOver();
  }
}

/** Asks the server to end a statement; resolves once it has passed that on to whoever carries it out. */
export async function cancelStatement(login: Login, key: BackendKey): Promise<void> {
  const socket = await reach(login);
  const closed = new Promise<void>((done) => socket.once('close', () => done()));
  socket.on('error', () => {});
  socket.end(cancelRequest(key));
  socket.resume();
  const isOver = giveUpAfter(login.timeout, socket);
  await closed;
  isOver();
}

/**
 * Ends a connection on which nothing is heard for so long. Where this process itself was busy for that time, what has
 * arrived meanwhile is read first.
 */
function giveUpAfter(timeout: number, socket: Socket): () => void {
  let look: NodeJS.Immediate | undefined;
  let heard = socket.bytesRead;
  const timer = setInterval(() => {
    look = setImmediate(() => {
      if (socket.bytesRead === heard) socket.destroy(coded('CONNECT_TIMEOUT', 'the server does not answer'));
      heard = socket.bytesRead;
    });
  }, timeout);
  return () => {
    clearInterval(timer);
    clearImmediate(look);
  };
}

function reach({ host, port, ssl, timeout }: Login): Promise<Socket> {
  return new Promise((done, failed) => {
    const socket = connect(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port });
    const isOver = giveUpAfter(timeout, socket);
    const settle = (opened: Socket) => {
      isOver();
      opened.removeAllListeners('error').removeAllListeners('close');
      done(opened);
    };
    const fail = (error?: Error) => {
      isOver();
      failed(error ?? coded('CONNECTION_CLOSED', 'the server closed the connection'));
    };
    socket
      .setNoDelay(true)
      .once('error', fail)
      .once('close', () => fail());
    socket.once('connect', () => {
      if (!ssl) return settle(socket);
      socket.write(sslRequest);
      socket.once('data', ([answer]) => {
        if (answer !== 'S'.charCodeAt(0)) {
          socket.destroy();
          return fail(coded('ERR_SSL_REFUSED', 'the server speaks no TLS'));
        }
        const options = ssl === 'require' ? { rejectUnauthorized: false } : ssl;
        const name = isIP(host) ? {} : { servername: host };
        const secure = connectTls({ socket, ...name, ...options });
        secure.once('error', fail).once('close', () => fail());
        secure.once('secureConnect', () => settle(secure));
      });
    });
  });
}

function greet(socket: Socket, { user, password, database, settings }: Login): Promise<Session> {
  return new Promise((done, failed) => {
    const writer = new MessageWriter();
    const key = { pid: 0, secret: 0 };
    let scram: Scram | undefined;
    const end = (error: Error) => {
      socket.destroy();
      failed(error);
    };
    const answer = async (bytes: Buffer, start: number, finish: number) => {
      const content = bytes.subarray(start + 4, finish);
      const kind = bytes.readInt32BE(start);
      if (kind === 0) return;
      if (kind === 3) writer.password(`${password}\0`);
      else if (kind === 5) writer.password(`md5${md5(md5(password + user), content)}\0`);
      else if (kind === 10) {
        scram = scramOf(password);
        writer.saslStart('SCRAM-SHA-256', scram.first);
      } else if (kind === 11 && scram) writer.password(await scram.final(content.toString()));
      else if (kind === 12 && scram) return scram.verify(content.toString());
      else throw coded('AUTH_TYPE_NOT_IMPLEMENTED', `the server wants another way to log in (${kind})`);
      socket.write(writer.take());
    };
    const read = messageReader((type, bytes, start, finish) => {
      if (type === 'R') answer(bytes, start, finish).catch(end);
      if (type === 'E') end(serverError(bytes, start, finish));
      if (type === 'K')
        Object.assign(key, { pid: bytes.readInt32BE(start), secret: bytes.readInt32BE(start + 4) });
      if (type !== 'Z') return;
      socket.removeAllListeners('data').removeAllListeners('error').removeAllListeners('close');
      done({ socket, key });
    });
    socket.on('data', read).once('error', end);
    socket.once('close', () => end(coded('CONNECTION_CLOSED', 'the server closed the connection')));
    writer.startup({ user, database, client_encoding: 'UTF8', ...settings });
    socket.write(writer.take());
  });
}

interface Scram {
  first: string;
  final(challenge: string): Promise<string>;
  verify(proof: string): void;
}

const derive = promisify(pbkdf2);

/** SCRAM-SHA-256 without channel binding (RFC 5802, RFC 7677). */
function scramOf(password: string): Scram {
  const nonce = randomBytes(18).toString('base64');
  const bare = `n=*,r=${nonce}`;
  let expected: Buffer = Buffer.alloc(0);
  return {
    first: `n,,${bare}`,
    async final(challenge) {
      const { r = '', s = '', i = '' } = attributesOf(challenge);
      if (!r.startsWith(nonce)) throw coded('SASL_SIGNATURE_MISMATCH', 'the server answers another nonce');
      const salted = await derive(password, Buffer.from(s, 'base64'), Number(i), 32, 'sha256');
      const clientKey = hmac(salted, 'Client Key');
      const ending = `c=biws,r=${r}`;
      const all = `${bare},${challenge},${ending}`;
      const signature = hmac(createHash('sha256').update(clientKey).digest(), all);
      expected = hmac(hmac(salted, 'Server Key'), all);
      const proof = Buffer.from(clientKey.map((byte, n) => byte ^ (signature[n] as number)));
      return `${ending},p=${proof.toString('base64')}`;
    },
    verify(proof) {
      const given = Buffer.from(attributesOf(proof).v ?? '', 'base64');
      if (given.length !== expected.length || !timingSafeEqual(given, expected))
        throw coded('SASL_SIGNATURE_MISMATCH', 'the server does not know the password itself');
    },
  };
}

function attributesOf(message: string): Record<string, string> {
  return Object.fromEntries(message.split(',').map((part) => [part.slice(0, 1), part.slice(2)]));
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function md5(text: string, salt: Buffer = Buffer.alloc(0)): string {
  return createHash('md5').update(text).update(salt).digest('hex');
}

/** An error with a code, as the driver of the writes has them. */
export function coded(code: string, message: string): Error & { code: string } {
  return Object.assign(new Error(message), { code });
}

/** What the server says is wrong, as the driver of the writes throws it. */
export function serverError(bytes: Buffer, start: number, end: number): postgres.PostgresError {
  const { V, C, M = 'the server failed', D, H, R, s, t, c, n } = errorFields(bytes, start, end);
  const facts = { severity: V, code: C, message: M, detail: D, hint: H, routine: R };
  const names = { schema_name: s, table_name: t, column_name: c, constraint_name: n };
  const Made = postgres.PostgresError as unknown as new (facts: object) => postgres.PostgresError;
  return new Made({ ...facts, ...names });
}
