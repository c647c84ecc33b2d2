import { decode } from '../check/decode';
import { validators } from '../check/validate';
import { setDefaults } from '../kubernetes/defaults';
import { dropDisabledFields } from '../kubernetes/feature-gates';
import { kindName, type Value } from '../kubernetes/schema/schema';
import { isFields, type Fields, type Side } from './side';

/** Two manifests as they are compared. */
export interface Settled {
  readonly before: Side;
  readonly after: Side;
  /** `apps/v1/Deployment`, where the values are the API's objects. */
  readonly kind: string | undefined;
  /** The type of both; undefined where the API has none for them. */
  readonly type: Value | undefined;
  /** True where it is known which zero values mean the same as an unset field. */
  readonly zeroIsUnset: boolean;
}

/**
 * Two manifests as the API server holds them: decoded, with their defaults, without what it sets itself.
 * Where it cannot read one of them whole, or does not know their kind, both as they are written.
 */
export function settle(before: unknown, after: unknown, minor: number): Settled {
  const [one, other] = [decode(before, minor), decode(after, minor)];
  const { kind } = one;
  const type = kind !== undefined && kind === other.kind ? typeOf(kind) : undefined;
  const written = [before, after].map((manifest) => withoutServerFields(manifest, type !== undefined));
  const isRead = [one, other].every(({ object, diagnostics }) => object !== undefined && diagnostics.length === 0);
  const sides = (values: readonly unknown[]) => ({
    before: { value: values[0], written: written[0] },
    after: { value: values[1], written: written[1] },
  });
  if (kind === undefined || !type || !isRead) return { ...sides(written), kind: undefined, type, zeroIsUnset: false };
  const values = [one, other].map(({ object }) => stored(kind, object!, minor));
  // The server writes a Secret's stringData into its data.
  if (kind === 'v1/Secret') written.splice(0, 2, ...values);
  return { ...sides(values), kind, type, zeroIsUnset: Object.hasOwn(validators, kind) };
}

function typeOf(kind: string): Value | undefined {
  const slash = kind.lastIndexOf('/');
  const type = kindName(kind.slice(0, slash), kind.slice(slash + 1));
  return type === undefined ? undefined : { shape: 'struct', of: undefined, type, go: kind };
}

function stored(kind: string, object: object, minor: number): unknown {
  // As in an update, which drops less: what the new manifest says counts.
  setDefaults(kind, object, minor, true);
  dropDisabledFields(kind, object, minor, true);
  return withoutServerFields(object, true);
}

/** What the API server says of an object, and a manifest does not. */
const serverFields: ReadonlySet<string> = new Set([
  'creationTimestamp',
  'deletionGracePeriodSeconds',
  'deletionTimestamp',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
]);

/** Holds the whole manifest again, and so the data of a Secret. */
const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

function withoutServerFields(manifest: unknown, hasStatus: boolean): unknown {
  if (!isFields(manifest)) return manifest;
  const { metadata, ...rest } = without(manifest, (key) => hasStatus && key === 'status');
  if (!isFields(metadata)) return metadata === undefined ? rest : { ...rest, metadata };
  const { annotations, ...meta } = without(metadata, (key) => serverFields.has(key));
  if (annotations === undefined) return { ...rest, metadata: meta };
  const kept = isFields(annotations) ? without(annotations, (key) => key === lastApplied) : annotations;
  return { ...rest, metadata: { ...meta, annotations: kept } };
}

const without = (fields: Fields, isOut: (key: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !isOut(key)));
