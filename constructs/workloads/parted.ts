/** The fields with these keys, and the others. */
export function parted<T extends object, Key extends keyof T>(
  whole: T,
  keys: readonly Key[],
): [Pick<T, Key>, Omit<T, Key>] {
  const taken = new Set<unknown>(keys);
  const entries = Object.entries(whole);
  const those = entries.filter(([key]) => taken.has(key));
  const others = entries.filter(([key]) => !taken.has(key));
  return [Object.fromEntries(those) as Pick<T, Key>, Object.fromEntries(others) as Omit<T, Key>];
}
