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
