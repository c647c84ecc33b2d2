/** The fields of a Secret that may be told; all others hold its data, or may hold it under a wrong name. */
const told: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata', 'type', 'immutable']);

/** Whether the value of a field must not be told; `field` is a path, or the first name of one. */
export function isHidden(kind: string, field: string): boolean {
  return /^secrets?$/i.test(kind) && !told.has(/^[^.[]*/.exec(field)![0]);
}
