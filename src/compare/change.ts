/** One difference between two versions of an object. */
export interface Change {
  /** `moved`: the items of a list whose order means something are in another order. */
  readonly type: 'added' | 'removed' | 'changed' | 'moved';
  /** `spec.containers[nginx].ports[80/TCP].name`; empty for the object itself. */
  readonly path: string;
  /** What was there, as it was written. Of `moved`: the items by their names, in their order. Never a Secret's data. */
  readonly before?: unknown;
  /** What is there now. */
  readonly after?: unknown;
  /** Which of the two no manifest writes: it is the API's default. */
  readonly defaults?: readonly ('before' | 'after')[];
  /** True: the values are not told, as they are a Secret's. */
  readonly secret?: true;
}
