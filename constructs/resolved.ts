import {
  App,
  ImplicitTokenResolver,
  LazyResolver,
  NumberStringUnionResolver,
  type ApiObject,
  type IResolver,
} from 'cdk8s';

/** While an app is rendered it holds what was resolved last: an object is judged and written, and resolved once. */
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
 * @returns undefined if the data is not plain
 */
export function plainJson(object: ApiObject, { metadata, ...data }: Record<string, unknown>): unknown {
  if (!App.of(object).resolvers.every(isBuiltIn)) return undefined;
  const isSorted = !process.env['CDK8S_DISABLE_SORT'];
  const copied = copy(data, isSorted);
  if (copied === notPlain) return undefined;
  const { apiVersion, kind, ...others } = copied as Record<string, unknown>;
  return { apiVersion, kind, metadata: object.metadata.toJson() as unknown, ...others };
}

const builtIn = new Set<unknown>([LazyResolver, ImplicitTokenResolver, NumberStringUnionResolver]);

function isBuiltIn(resolver: IResolver): boolean {
  return builtIn.has(resolver.constructor);
}

const notPlain = Symbol('not plain');

/** A copy without what is null or undefined in objects. */
function copy(value: unknown, isSorted: boolean): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object') return typeof value === 'function' ? notPlain : value;
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value) {
      const copied = copy(item, isSorted);
      if (copied === notPlain) return notPlain;
      items.push(copied);
    }
    return items;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return notPlain;
  const copies: Record<string, unknown> = {};
  const keys = Object.keys(value);
  for (const key of isSorted ? keys.sort() : keys) {
    // cdk8s looks at a property of this name, and takes the object for one of a class.
    if (key === 'constructor' || key === '__proto__') return notPlain;
    const copied = copy((value as Record<string, unknown>)[key], isSorted);
    if (copied === notPlain) return notPlain;
    if (copied !== undefined) copies[key] = copied;
  }
  return copies;
}
