import type { ConfigMap, Secret } from '../../kubernetes/api';
import { InputError } from '../check/files';

/** The ConfigMaps and Secrets that stand beside the Pod, by kind. */
export interface Store {
  readonly ConfigMap: ReadonlyMap<string, ReadonlyMap<string, Buffer>>;
  readonly Secret: ReadonlyMap<string, ReadonlyMap<string, Buffer>>;
}

/** What the Pod refers to, in which place of it. */
export interface Wanted {
  readonly kind: keyof Store;
  readonly name: string | undefined;
  readonly optional: boolean | undefined;
  readonly by: string;
}

const isOptional = ' (or make it optional)';

/** The ConfigMaps and Secrets among objects. */
export function storeOf(objects: readonly unknown[]): Store {
  const store = { ConfigMap: new Map<string, Map<string, Buffer>>(), Secret: new Map<string, Map<string, Buffer>>() };
  for (const object of objects) {
    const { kind, metadata } = object as ConfigMap;
    if (kind !== 'ConfigMap' && kind !== 'Secret') continue;
    store[kind].set(
      metadata?.name ?? '',
      kind === 'Secret' ? secretData(object as Secret) : configData(object as ConfigMap),
    );
  }
  return store;
}

/**
 * The data of a ConfigMap or Secret; empty where it is not there and need not be.
 * @throws InputError where it must be: the kubelet would wait for it
 */
export function dataOf(store: Store, { kind, name = '', optional, by }: Wanted): ReadonlyMap<string, Buffer> {
  const data = store[kind].get(name);
  if (!data && optional !== true)
    throw new InputError(`${by} needs ${kind} ${name}: write it into the same file${isOptional}`);
  return data ?? new Map<string, Buffer>();
}

/**
 * One key of a ConfigMap or Secret; undefined where it is not there and need not be.
 * @throws InputError where it must be
 */
export function keyOf(store: Store, wanted: Wanted, key = ''): Buffer | undefined {
  const value = dataOf(store, wanted).get(key);
  if (value === undefined && wanted.optional !== true)
    throw new InputError(`${wanted.by} needs the key ${key} of ${wanted.kind} ${wanted.name}: add it${isOptional}`);
  return value;
}

function configData({ data = {}, binaryData = {} }: ConfigMap): Map<string, Buffer> {
  return new Map([...plain(data), ...base64(binaryData)]);
}

function secretData({ data = {}, stringData = {} }: Secret): Map<string, Buffer> {
  return new Map([...base64(data), ...plain(stringData)]);
}

const plain = (data: Record<string, string>) =>
  Object.entries(data).map(([key, value]) => [key, Buffer.from(value)] as const);
const base64 = (data: Record<string, string>) =>
  Object.entries(data).map(([key, value]) => [key, Buffer.from(value, 'base64')] as const);
