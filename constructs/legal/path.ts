import type { At, Illegal, Unless } from './illegal';
import type { Get, Sure } from './list';

/** A path without `..` as one of its parts. */
export type NoBackstepFault<Path> = Path extends '..' | `../${string}` | `${string}/..` | `${string}/../${string}`
  ? Unless<Path, `✗ '${Path}' must not have '..'`>
  : never;

/** A path below a folder: not from the root, and without `..`. */
export type RelativePathFault<Path> = Path extends `/${string}`
  ? Unless<Path, `✗ '${Path}' must not begin with '/'`>
  : NoBackstepFault<Path>;

/** The `items` of a ConfigMap, a Secret or a downward API volume: keys and the paths where they go. */
export type ItemsFault<Source> = At<'items', ItemPathsFault<Sure<Get<Source, 'items'>>>>;

type ItemPathsFault<List, Found = never, Before extends 0[] = []> = List extends readonly [infer Item, ...infer Rest]
  ? ItemPathsFault<
      readonly [...Rest],
      Found | At<Before['length'], At<'path', ItemPathFault<Get<Item, 'path'>>>>,
      [...Before, 0]
    >
  : Found;

type ItemPathFault<Path> = Path extends ''
  ? Illegal<'✗ a path must not be empty'>
  : Path extends `..${string}`
    ? Unless<Path, `✗ '${Path}' must not begin with '..'`>
    : RelativePathFault<Path>;
