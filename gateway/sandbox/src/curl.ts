import { endpoint, type GraphqlRequest, requestHeaders } from './requests.ts';
import type { Session } from './session.ts';

/** The request as a command for a POSIX shell. */
export function curlCommand(
  session: Session,
  request: GraphqlRequest,
  written?: Record<string, string>,
): string {
  const headers = Object.entries(requestHeaders(session, written));
  return [
    `curl ${quote(new URL(endpoint, location.origin).href)}`,
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    `--data-binary ${quote(JSON.stringify(request))}`,
  ].join(' \\\n  ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
