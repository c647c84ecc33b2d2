import { isFields } from './side';

/** What tells an object apart from all others. */
export interface ObjectId {
  readonly apiVersion: string;
  readonly kind: string;
  /** Empty where the manifest names none. */
  readonly namespace: string;
  /** Where the name is generated, what it begins with and a `*`. */
  readonly name: string;
  /** 2 of the second object of that name, where there are several. */
  readonly number?: number;
}

export function idOf(manifest: unknown): ObjectId {
  const metadata = field(manifest, 'metadata');
  const generateName = text(metadata, 'generateName');
  return {
    apiVersion: text(manifest, 'apiVersion'),
    kind: text(manifest, 'kind'),
    namespace: text(metadata, 'namespace'),
    name: text(metadata, 'name') || (generateName === '' ? '' : `${generateName}*`),
  };
}

/** The same for two versions of one object: an API group may change its version, and the object stays what it is. */
export function keyOf({ apiVersion, kind, namespace, name }: ObjectId): string {
  return JSON.stringify([apiVersion.slice(0, Math.max(apiVersion.indexOf('/'), 0)), kind, namespace, name]);
}

/** `Pod/web`, `Pod/shop/web` in the namespace shop, `Pod/web (2)` where it is there again. */
export function labelOf({ kind, namespace, name, number }: ObjectId): string {
  const label = [kind, namespace, name].filter((part) => part !== '').join('/') || 'an object without a name';
  return number === undefined ? label : `${label} (${number})`;
}

/** The objects themselves, where there are lists of them; without what is empty. */
export function listed(manifests: readonly unknown[]): unknown[] {
  let objects = manifests;
  // A List may hold a List; a deeper one is no work of people.
  for (let depth = 0; depth < 3; depth++) objects = objects.flatMap(itemsOf);
  return objects.filter((object) => object !== undefined && object !== null);
}

function itemsOf(manifest: unknown): unknown[] {
  const { kind, apiVersion } = idOf(manifest);
  const items = field(manifest, 'items');
  if (!kind.endsWith('List') || !Array.isArray(items)) return [manifest];
  // The items of a PodList need not say that they are Pods.
  const own = kind === 'List' ? {} : { apiVersion, kind: kind.slice(0, -'List'.length) };
  return items.map((item: unknown) => (isFields(item) ? { ...own, ...item } : item));
}

function field(value: unknown, name: string): unknown {
  return isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function text(value: unknown, name: string): string {
  const found = field(value, name);
  return typeof found === 'string' ? found : '';
}
