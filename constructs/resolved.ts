import {
  App,
  ImplicitTokenResolver,
  LazyResolver,
  NumberStringUnionResolver,
  type ApiObject,
  type ApiObjectMetadataDefinition,
  type ApiObjectProps,
  type IResolver,
} from 'cdk8s';

/**
 * What Podwright itself asks an object for: its manifest, to be read and not to be changed. While an app is rendered it
 * is resolved once, though it is judged and written. Registered, for `render` may be of another copy of the library.
 */
export const readOnlyManifest: unique symbol = Symbol.for('podwright.readOnlyManifest');

/** While an app is rendered it holds what was resolved last. */
const rendering = Symbol.for('podwright.rendering');

interface Rendering {
  object?: ApiObject;
  json?: unknown;
}

/** What `resolve` returns for an object; while the app is rendered, what it returned a moment ago. */
export function resolvedOnce(object: ApiObject, resolve: () => unknown): unknown {
  const last = (object.node.root as { [rendering]?: Rendering })[rendering];
  if (!last) return resolve();
  if (last.object !== object) {
    last.json = resolve();
    last.object = object;
  }
  return last.json;
}

/**
 * The manifest of an object as `ApiObject.toJson()` makes it, if its data is plain: without tokens for cdk8s to
 * resolve, and without resolvers of the app's own. Faster, for it looks at each value once.
 * @param isReadOnly true: the data itself may stand in the manifest, where nothing is to be left out of it
 * @returns undefined if the data is not plain
 */
export function plainJson(object: ApiObject, props: ApiObjectProps, isReadOnly: boolean): unknown {
  if (!App.of(object).resolvers.every(isBuiltIn)) return undefined;
  const isSorted = !process.env['CDK8S_DISABLE_SORT'];
  const { apiVersion, kind, metadata: _, ...data } = props;
  const copied = isReadOnly && !isSorted && isAsCopied(data) ? data : copy(data, isSorted);
  if (copied === notPlain) return undefined;
  return { apiVersion, kind, metadata: metadataJson(object.metadata), ...(copied as object) };
}

const builtIn = new Set<unknown>([LazyResolver, ImplicitTokenResolver, NumberStringUnionResolver]);

function isBuiltIn(resolver: IResolver): boolean {
  return builtIn.has(resolver.constructor);
}

const notPlain = Symbol('not plain');

/**
 * A copy without what is null or undefined in objects.
 * @param isFilled true: without lists and objects either that are empty
 */
function copy(value: unknown, isSorted: boolean, isFilled = false): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object') return typeof value === 'function' ? notPlain : value;
  if (Array.isArray(value)) {
    if (isFilled && value.length === 0) return undefined;
    const items: unknown[] = [];
    for (const item of value) {
      const copied = copy(item, isSorted, isFilled);
      if (copied === notPlain) return notPlain;
      items.push(copied);
    }
    return items;
  }
  if (!isPlainObject(value)) return notPlain;
  const copies: Record<string, unknown> = {};
  let isEmpty = true;
  const keys = Object.keys(value);
  for (const key of isSorted ? keys.sort() : keys) {
    if (isOdd(key)) return notPlain;
    const copied = copy(value[key], isSorted, isFilled);
    if (copied === notPlain) return notPlain;
    if (copied === undefined) continue;
    copies[key] = copied;
    isEmpty = false;
  }
  return isFilled && isEmpty ? undefined : copies;
}

/** Whether `copy` leaves nothing out. */
function isAsCopied(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value !== 'object') return typeof value !== 'function';
  if (Array.isArray(value)) return value.every(isAsCopied);
  if (!isPlainObject(value)) return false;
  for (const key of Object.keys(value)) if (isOdd(key) || !isAsCopied(value[key])) return false;
  return true;
}

function isPlainObject(value: object): value is Record<string, unknown> {
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** cdk8s looks at a property of this name, and takes the object for one of a class. */
function isOdd(key: string): boolean {
  return key === 'constructor' || key === '__proto__';
}

/** What a cdk8s that we know keeps of metadata. */
interface MetadataParts {
  readonly [part: string]: unknown;
  readonly _additionalAttributes?: object;
}

const parts = ['annotations', 'finalizers', 'labels', 'ownerReferences', '_additionalAttributes'];

/** As `metadata.toJson()`, where the metadata is plain; also in another cdk8s that keeps it otherwise. */
function metadataJson(metadata: ApiObjectMetadataDefinition): unknown {
  const held = metadata as unknown as MetadataParts;
  if (parts.some((part) => typeof held[part] !== 'object')) return metadata.toJson();
  const { _additionalAttributes: others, name, namespace, annotations, finalizers, ownerReferences, labels } = held;
  const all = { ...others, name, namespace, annotations, finalizers, ownerReferences, labels };
  const copied = copy(all, true, true);
  return copied === notPlain ? metadata.toJson() : copied;
}
