import { isLocalDate } from './dates.ts';

/** The one place that reads the process's environment. */
export function setting(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}

/**
 * A setting without which the process cannot do its work.
 * @throws Error that names the missing variable
 */
export function required(name: string): string {
  const value = setting(name);
  if (value === undefined) throw new Error(`${name} must be set in the environment.`);
  return value;
}

/**
 * A port from the environment.
 * @throws Error when it is no port number
 */
export function portSetting(name: string, otherwise: number): number {
  const port = Number(setting(name) ?? otherwise);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`${name} must be a port number, 0 to 65535.`);
  return port;
}

/**
 * A day from the environment.
 * @throws Error when it is no date
 */
export function dateSetting(name: string): string | undefined {
  const date = setting(name);
  if (date !== undefined && !isLocalDate(date)) throw new Error(`${name} must be a date such as 2026-11-20.`);
  return date;
}

/**
 * A setting with a few values to choose from.
 * @throws Error that names the values
 */
export function choiceSetting<Choice extends string>(
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const value = setting(name) ?? choices[0];
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new Error(`${name} must be one of ${choices.join(', ')}.`);
  return choice;
}

/** The secrets with which requests of the gateway may be signed: two while one is exchanged for another, the own first. */
export function gatewaySecrets(): [string, ...string[]] {
  const also = setting('GATEWAY_SECRET_ALSO');
  return [required('GATEWAY_SECRET'), ...(also === undefined ? [] : [also])];
}
