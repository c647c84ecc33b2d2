import { decode } from '../decode';
import { listItems } from '../list';

/** A structural schema of OpenAPI v3, as far as it is judged here. What a definition holds may be of other types too. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly items?: unknown;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly nullable?: boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly maximum?: number;
  readonly exclusiveMaximum?: boolean;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-embedded-resource'?: boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
}

/** What a CustomResourceDefinition says of one version of a kind. */
export interface Definition {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly schema: Schema;
}

interface Crd {
  readonly spec?: {
    readonly group?: string;
    readonly names?: { readonly kind?: string };
    readonly scope?: string;
    readonly versions?: readonly {
      readonly name?: string;
      readonly served?: boolean;
      readonly schema?: { readonly openAPIV3Schema?: Schema };
    }[];
  };
}

const known = new WeakMap<object, readonly Definition[]>();

/** The definition of a custom resource among these manifests. */
export function definitionOf(
  { apiVersion, kind }: { readonly apiVersion?: unknown; readonly kind?: unknown },
  manifests: readonly unknown[],
  minor: number,
): Definition | undefined {
  for (const manifest of manifests) {
    const found = definitionsIn(manifest, minor).find((one) => one.kind === kind && one.apiVersion === apiVersion);
    if (found) return found;
  }
  return undefined;
}

/** The CustomResourceDefinitions among these manifests, and in Lists among them. */
export function customResourceDefinitions(manifests: readonly unknown[]): unknown[] {
  return manifests
    .flatMap((manifest) => listItems(manifest) ?? [manifest])
    .filter((one) => (one as { kind?: unknown } | null | undefined)?.kind === 'CustomResourceDefinition');
}

function definitionsIn(manifest: unknown, minor: number): readonly Definition[] {
  if (typeof manifest !== 'object' || manifest === null) return [];
  let found = known.get(manifest);
  if (!found) known.set(manifest, (found = readDefinitions(manifest, minor)));
  return found;
}

function readDefinitions(manifest: object, minor: number): Definition[] {
  const { kind, object } = decode(manifest, minor, true);
  if (kind !== 'apiextensions.k8s.io/v1/CustomResourceDefinition') return [];
  const { group = '', names = {}, scope, versions = [] } = (object as Crd).spec ?? {};
  return versions
    .filter(({ served }) => served)
    .map(({ name = '', schema }) => ({
      apiVersion: `${group}/${name}`,
      kind: names.kind ?? '',
      namespaced: scope !== 'Cluster',
      schema: schema?.openAPIV3Schema ?? {},
    }));
}
