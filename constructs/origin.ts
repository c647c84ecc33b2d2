import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { IConstruct } from 'constructs';
import type { Place } from '../src/check/diagnostic';

const origin = Symbol('podwright.origin');

// This file is in constructs/, or in lib/constructs/ where it is built; a source map may name the one for the other.
const root = __dirname.replace(/(?:[\\/]lib)?[\\/]constructs(?:[\\/]shared)?$/, '');
const own = [join(root, 'constructs') + sep, join(root, 'lib', 'constructs') + sep];

/** Ours, as deep as constructors call each other, and two of the user's. */
const framesKept = 7;

type Remembering = IConstruct & { [origin]?: Error };

/** Remembers that user code, further down the stack, makes this construct now. Cheap: the stack is not formatted. */
export function rememberOrigin(construct: Remembering): void {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = framesKept;
  construct[origin] = new Error();
  Error.stackTraceLimit = limit;
}

/** Remembers that a construct was made along with another one, unless it was made before. */
export function shareOrigin(construct: Remembering, other: Remembering): void {
  if (other[origin]) construct[origin] ??= other[origin];
}

/** Where user code made the construct: the line of TypeScript, where source maps tell it. */
export function originOf(construct: IConstruct & { readonly [origin]?: Error }): Place | undefined {
  return construct[origin] && userPlace(construct[origin]);
}

/** The line of user code that is being executed. */
export function currentPlace(): Place | undefined {
  return userPlace(new Error());
}

/** `src/main.ts:7:3`, with the path as seen from the working directory. */
export function printedPlace({ file, line, column }: Place): string {
  const here = process.cwd() + sep;
  return `${file.startsWith(here) ? file.slice(here.length) : file}:${line}:${column}`;
}

function userPlace(error: Error): Place | undefined {
  const places = (error.stack ?? '').split('\n').slice(1).flatMap(placeOf);
  // Where an app is bundled, only the source map tells its lines from ours.
  const outside = places.filter(isOutside).map(written).filter(isOutside);
  return outside.find(({ file }) => !file.includes('/node_modules/')) ?? outside[0];
}

function isOutside({ file }: Place): boolean {
  return !own.some((folder) => file.startsWith(folder)) && !file.startsWith('node:');
}

/** The place in a line of a stack: `    at new Shop (/app/shop.ts:7:3)`. */
function placeOf(frame: string): Place[] {
  const [, file, line, column] = /\(?((?:[a-z]+:|\/|[A-Z]:\\)[^()]*?):(\d+):(\d+)\)?$/.exec(frame) ?? [];
  if (file === undefined) return [];
  return [{ file: file.startsWith('file:') ? fileURLToPath(file) : file, line: Number(line), column: Number(column) }];
}

/** The place in the source that a built file was made from, if the file has a source map. */
function written(place: Place): Place {
  if (!/\.[cm]?js$/.test(place.file)) return place;
  try {
    const { url, map } = sourceMapOf(place.file);
    const entry = map.findEntry(place.line - 1, place.column - 1);
    if (!('originalSource' in entry)) return place;
    const file = fileURLToPath(new URL(entry.originalSource, url));
    return { file, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
  } catch {
    return place;
  }
}

interface LocatedMap {
  /** What the map's sources are relative to. */
  readonly url: URL;
  readonly map: SourceMap;
}

const sourceMaps = new Map<string, LocatedMap>();

/**
 * The source map that a file names at its end, or holds there.
 * @throws if it has none
 */
function sourceMapOf(file: string): LocatedMap {
  const known = sourceMaps.get(file);
  if (known) return known;
  const built = pathToFileURL(file);
  const named = new URL(/\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(file, 'utf8'))![1]!, built);
  const isInline = named.protocol === 'data:';
  const text = isInline
    ? Buffer.from(named.pathname.slice(named.pathname.indexOf(',') + 1), 'base64').toString()
    : readFileSync(named, 'utf8');
  const located = { url: isInline ? built : named, map: new SourceMap(JSON.parse(text) as SourceMapPayload) };
  sourceMaps.set(file, located);
  return located;
}
