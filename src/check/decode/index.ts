import { kindName, kindsOf, structOf } from '../../kubernetes/schema/schema';
import type { Diagnostic } from '../diagnostic';
import { readStruct, Unreadable, type Fault, type Reading } from './read';

/** What strict decoding made of a manifest. */
export interface Decoded {
  /** `v1/Pod`, `apps/v1/Deployment`: apiVersion and kind, or undefined where the manifest names no known kind. */
  readonly kind?: string;
  /**
   * A copy of our own in the API's types: nulls gone, a null item its zero value, unknown fields left out,
   * what had a wrong type left out too. Undefined where nothing can be judged.
   */
  readonly object?: object;
  /** Unknown fields and wrong types: where there is an error among them, the server stops here. */
  readonly diagnostics: Diagnostic[];
  /** The fields that hold no value because theirs was not read: what is missing there is told already. */
  readonly unread: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/**
 * Strict decoding: manifest to typed object, as the API server of that minor version does it.
 * `lenient` drops unknown fields without a word. Throws on nothing that a manifest can hold.
 */
export function decode(manifest: unknown, minor: number, lenient = false): Decoded {
  try {
    return decodeManifest(manifest, minor, lenient);
  } catch (error) {
    const words =
      error instanceof Unreadable
        ? error.message
        : error instanceof RangeError
          ? 'exceeded max depth'
          : `cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}`;
    return refused({ code: 'unreadable', severity: 'error', source: 'schema', field: '', message: words });
  }
}

function decodeManifest(manifest: unknown, minor: number, lenient: boolean): Decoded {
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest))
    return refused(notAnObject(manifest));
  const { apiVersion, kind } = manifest as Record<string, unknown>;
  for (const field of ['apiVersion', 'kind'] as const) {
    const value = field === 'kind' ? kind : apiVersion;
    if (value === undefined || value === null || value === '') return refused(missing(field));
    if (typeof value !== 'string') return refused(wrongTypeMeta(field, value));
  }
  return decodeKind(manifest, apiVersion as string, kind as string, minor, lenient);
}

function decodeKind(manifest: object, apiVersion: string, kind: string, minor: number, lenient: boolean): Decoded {
  if (apiVersion.split('/').length > 2) return refused(noGroupVersion(apiVersion));
  const name = kindName(apiVersion, kind);
  const root = name === undefined ? undefined : structOf(name, minor);
  if (!root) return refused(unknownKind(apiVersion, kind, minor));
  const cannot = `${kind} in version "${apiVersion.slice(apiVersion.indexOf('/') + 1)}" cannot be handled as a ${kind}: `;
  if (root.fields.get('metadata')?.value.type === 'meta/v1.ListMeta') return refused(list(kind, cannot));
  const reading: Reading = { minor, root, lenient, path: [], faults: [], unknown: [], unread: new Set(), size: 0 };
  const object = readStruct(root, manifest, reading);
  return {
    kind: `${apiVersion}/${kind}`,
    object,
    diagnostics: told(reading, cannot),
    unread: reading.unread.size === 0 ? none : reading.unread,
  };
}

/** The metadata of an object of any kind, also of one that is not Kubernetes' own. */
export function decodeMetadata(
  { apiVersion, kind, metadata }: { apiVersion: string; kind: string; metadata?: unknown },
  minor: number,
  lenient = false,
): Decoded {
  const decoded = decode({ apiVersion: 'v1', kind: 'ServiceAccount', metadata }, minor, lenient);
  const version = apiVersion.slice(apiVersion.indexOf('/') + 1);
  const asOwn = (words: string) =>
    words
      .replace(accountWords, `${kind} in version "${version}" cannot be handled as a ${kind}: `)
      .replace('Go struct field ServiceAccount.', `Go struct field ${kind}.`);
  return { ...decoded, diagnostics: decoded.diagnostics.map((one) => ({ ...one, message: asOwn(one.message) })) };
}

const accountWords = 'ServiceAccount in version "v1" cannot be handled as a ServiceAccount: ';

/** The faults, the server's first: what it finds wrong in a value's text ends its reading, other wrong types do not. */
function told({ faults, unknown }: Reading, cannot: string): Diagnostic[] {
  if (faults.length === 0) return unknown;
  const first = faults.find(({ stops }) => stops) ?? faults[0]!;
  const diagnostic = ({ code, field, words, fix }: Fault): Diagnostic => ({
    code,
    severity: 'error',
    source: 'schema',
    field,
    message: cannot + words,
    ...(fix === undefined ? {} : { fix }),
  });
  const later = (one: Diagnostic): Diagnostic => ({ ...one, later: true });
  const others = faults.filter((fault) => fault !== first).map((fault) => later(diagnostic(fault)));
  return [diagnostic(first), ...others, ...unknown.map(later)];
}

function refused(diagnostic: Diagnostic): Decoded {
  return { diagnostics: [diagnostic], unread: none };
}

const typeMeta =
  'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }';
const noTypeMeta = "couldn't get version/kind; json parse error: json: cannot unmarshal ";

function notAnObject(manifest: unknown): Diagnostic {
  const words =
    manifest === null || manifest === undefined
      ? 'the manifest is empty'
      : `${noTypeMeta}${Array.isArray(manifest) ? 'array' : jsonType(manifest)} into Go value of type ${typeMeta}`;
  return {
    code: 'wrong-type',
    severity: 'error',
    source: 'schema',
    field: '',
    message: words,
    fix: 'a manifest is an object with apiVersion, kind and metadata',
  };
}

function wrongTypeMeta(field: string, value: unknown): Diagnostic {
  return {
    code: 'wrong-type',
    severity: 'error',
    source: 'schema',
    field,
    message: `${noTypeMeta}${jsonType(value)} into Go struct field .${field} of type string`,
  };
}

function jsonType(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'bool' : typeof value === 'bigint' ? 'number' : typeof value;
}

function missing(field: string): Diagnostic {
  return {
    code: 'unknown-kind',
    severity: 'error',
    source: 'schema',
    field,
    message: field === 'kind' ? "Object 'Kind' is missing" : "Object 'apiVersion' is missing",
    fix: field === 'kind' ? 'write the kind, such as `kind: Pod`' : 'write the API version, such as `apiVersion: v1`',
  };
}

function noGroupVersion(apiVersion: string): Diagnostic {
  return {
    code: 'unknown-kind',
    severity: 'error',
    source: 'schema',
    field: 'apiVersion',
    message: `unexpected GroupVersion string: ${apiVersion}`,
    fix: 'write a group and a version, such as `apiVersion: apps/v1`',
  };
}

function list(kind: string, cannot: string): Diagnostic {
  const item = kind.replace(/List$/, '');
  return {
    code: 'unknown-kind',
    severity: 'error',
    source: 'schema',
    field: 'kind',
    message: `${cannot.replace(/a \w+: $/, `a ${item}: `)}converting (v1.${kind}) to (core.${item}): unknown conversion`,
    fix: `write each ${item} of its own`,
  };
}

function unknownKind(apiVersion: string, kind: string, minor: number): Diagnostic {
  const known = kindsOf(minor);
  const group = (of: string) => of.slice(0, Math.max(of.indexOf('/'), 0));
  const isBuiltIn =
    !group(apiVersion).includes('.') || known.some((one) => group(one.apiVersion) === group(apiVersion));
  const isList = apiVersion === 'v1' && kind === 'List';
  if (!isBuiltIn || isList)
    return {
      code: 'not-judged',
      severity: 'advice',
      source: 'schema',
      field: 'kind',
      message: isList
        ? 'a List that has no items, or is in another List, is not judged'
        : `${kind} of ${apiVersion} is not a kind of Kubernetes 1.${minor} itself: not judged`,
    };
  const meant = kindMeant(apiVersion, kind, known);
  return {
    code: 'unknown-kind',
    severity: 'error',
    source: 'schema',
    field: meant?.kind === kind ? 'apiVersion' : 'kind',
    message:
      `${kind} in version "${apiVersion.slice(apiVersion.indexOf('/') + 1)}" cannot be handled as a ${meant?.kind ?? kind}: ` +
      `no kind "${kind}" is registered for version "${apiVersion}" in scheme "k8s.io/kubernetes/pkg/api/legacyscheme/scheme.go:30"`,
    ...(meant && { fix: meant.fix }),
  };
}

function kindMeant(apiVersion: string, kind: string, known: readonly { apiVersion: string; kind: string }[]) {
  const versions = known.filter((one) => one.kind === kind).map((one) => `\`apiVersion: ${one.apiVersion}\``);
  if (versions.length > 0) return { kind, fix: `write ${versions.join(' or ')}` };
  const letters = kind.toLowerCase();
  const meant = known.find((one) => [letters, letters.replace(/s$/, '')].includes(one.kind.toLowerCase()));
  if (!meant) return undefined;
  const version = meant.apiVersion === apiVersion ? '' : ` and \`apiVersion: ${meant.apiVersion}\``;
  return { kind: meant.kind, fix: `write \`kind: ${meant.kind}\`${version}` };
}
