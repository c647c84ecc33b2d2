/** A value on one side of a comparison. */
export interface Side {
  /** As it counts: with its defaults. */
  readonly value: unknown;
  /** As the manifest writes it; undefined where the value is a default. */
  readonly written: unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a key, which may be any word. */
export function sideAt(side: Side, key: string): Side {
  const [value, written] = [own(side.value, key), own(side.written, key)];
  // To write null is to leave it to the default.
  return { value, written: written === null && value !== null ? undefined : written };
}

/** The items of a list; none where it is no list. */
export function itemsOf({ value, written }: Side): Side[] {
  if (!Array.isArray(value)) return [];
  // Where the server made another list of it, what is written says nothing of its items.
  const source: unknown = written === undefined || sameLength(written, value) ? written : value;
  return value.map((item: unknown, i) => ({
    value: item,
    written: Array.isArray(source) ? (source[i] as unknown) : undefined,
  }));
}

const sameLength = (written: unknown, value: readonly unknown[]): boolean =>
  Array.isArray(written) && written.length === value.length;

const own = (value: unknown, key: string): unknown =>
  isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The same text for values that are the same JSON, whatever the order of their keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isFields(value)) return `${typeof value}:${typeof value === 'string' ? JSON.stringify(value) : String(value)}`;
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${entries.join(',')}}`;
}
