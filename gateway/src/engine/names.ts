/**
 * Names that every plain object has without having been given them. A client may use them as aliases, so
 * they are looked up as own properties only.
 */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** Reads a property by a name that is known in advance; the check is made once, not for each object. */
export function reader(name: string): (object: Data) => unknown {
  if (isInherited(name)) return (object) => (Object.hasOwn(object, name) ? object[name] : undefined);
  return (object) => object[name];
}

/** An object of an answer. */
export type Data = Record<string, unknown>;

export function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}
