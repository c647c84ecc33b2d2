import type { At, FaultsOf, Unless } from './illegal';
import type { Get, Items, Walk } from './list';

/** A path without `..` as one of its parts. */
export type NoBackstepFault<Path> = Path extends '..' | `../${string}` | `${string}/..` | `${string}/../${string}`
  ? Unless<Path, `✗ '${Path}' must not have '..'`>
  : never;

/** A path below a folder: not from the root, and without `..`. */
export type RelativePathFault<Path> = Path extends `/${string}`
  ? Unless<Path, `✗ '${Path}' must not begin with '/'`>
  : NoBackstepFault<Path>;

/** The `items` of a ConfigMap, a Secret or a downward API volume: keys and the paths where they go. */
export type ItemsFault<Source> = 'items' extends keyof Source ? At<'items', PathsFault<Items<Source, 'items'>>> : never;

type PathsFault<List, Found extends unknown[] = []> =
  List extends Walk<infer Item, infer Rest>
    ? PathsFault<Rest, [...Found, At<'path', ItemPathFault<Get<Item, 'path'>>>]>
    : FaultsOf<Found>;

type ItemPathFault<Path> = Path extends ''
  ? Unless<Path, '✗ a path must not be empty'>
  : Path extends `..${string}`
    ? Unless<Path, `✗ '${Path}' must not begin with '..'`>
    : RelativePathFault<Path>;
