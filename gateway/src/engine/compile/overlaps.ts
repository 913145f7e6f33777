import { fetchesOf, fieldsBrought, type Step } from './steps.ts';

/**
 * Whether several fetches of a plan bring parts of the same inner object, as when two subgraphs each know
 * some fields of a value without a key. What belongs to one place must then not be added to an equal object
 * at another place, so that places cannot share objects.
 */
export function overlaps(step: Step | undefined): boolean {
  const seen = new Set<string>();
  return fetchesOf(step).some((fetch) => {
    const objects = fieldsBrought(fetch).filter(({ hasFields }) => hasFields);
    const paths = [...new Set(objects.map(({ path }) => path))];
    const meets = paths.some((path) => seen.has(path));
    for (const path of paths) seen.add(path);
    return meets;
  });
}
