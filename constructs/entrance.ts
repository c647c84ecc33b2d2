/**
 * Where a Pod's manifest keeps the names of the ports at which sidecars stand before its main container. No field of the
 * manifest: it is never rendered.
 */
export const entrances: unique symbol = Symbol.for('podwright.entrances');

/** A manifest with such ports. */
export interface WithEntrances {
  readonly [entrances]?: readonly string[];
}
