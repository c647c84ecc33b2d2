import { check } from '../../check/check';
import { editDistance } from '../../check/edit-distance';
import { setDefaults } from '../../kubernetes/defaults';
import {
  kindName,
  kindsOf,
  mergingOf,
  minorsOf,
  structIn,
  structOf,
  type Field,
  type Struct,
} from '../../kubernetes/schema/schema';
import { kubernetesVersions, minorOf } from '../../kubernetes/version';

/** A kind of the API in a minor version. */
interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly minor: number;
  readonly root: Struct;
}

/** A field of a kind, as the newest version that has it knows it. */
interface Found extends Kind {
  readonly parts: readonly string[];
  readonly field: Field;
  /** The struct that has the field. */
  readonly owner: Struct;
}

/** What there is to say of a field; else what was most likely meant, if anything. */
export interface Explanation {
  readonly text?: string;
  readonly fix?: string;
}

/** The names of kinds that kubectl knows beside their own. */
const shortNames = new Map(
  Object.entries({
    po: 'Pod',
    deploy: 'Deployment',
    rs: 'ReplicaSet',
    rc: 'ReplicationController',
    sts: 'StatefulSet',
    ds: 'DaemonSet',
    cj: 'CronJob',
    svc: 'Service',
    cm: 'ConfigMap',
    ns: 'Namespace',
    sa: 'ServiceAccount',
    pvc: 'PersistentVolumeClaim',
    pv: 'PersistentVolume',
    netpol: 'NetworkPolicy',
    ing: 'Ingress',
    hpa: 'HorizontalPodAutoscaler',
    pdb: 'PodDisruptionBudget',
  }),
);

const newestFirst = kubernetesVersions.map(minorOf).reverse();

/** Explains the field that a path names: of a Pod, or of the kind that the path begins with, whatever its case. */
export function explainField(subject: string): Explanation {
  const parts = subject.replace(/^\.|\[[^\]]*\]/g, '').split('.');
  let fix: string | undefined;
  for (const minor of newestFirst) {
    const named = kindNamed(parts[0]!, minor);
    const kind = named ?? kindNamed('Pod', minor)!;
    const path = named ? parts.slice(1) : parts;
    if (path.length === 0) return { text: printedKind(kind) };
    const found = descend(kind, path);
    if (typeof found !== 'string') return { text: printedField(found) };
    fix ??= found === '' ? undefined : `${named ? `${parts[0]!}.` : ''}${found}`;
  }
  const meant = fix ?? nearestKind(parts);
  return meant === undefined ? {} : { fix: meant };
}

/** The path with the kind that its first word is most like. */
function nearestKind([name, ...path]: readonly string[]): string | undefined {
  const kind = nearest(
    name!,
    kindsOf(newestFirst[0]!).map((one) => one.kind.toLowerCase()),
  );
  return kind === undefined ? undefined : [kind, ...path].join('.');
}

function kindNamed(name: string, minor: number): Kind | undefined {
  const wanted = (shortNames.get(name.toLowerCase()) ?? name).toLowerCase();
  const known = kindsOf(minor);
  const is = (form: (kind: string) => string) => known.find(({ kind }) => form(kind.toLowerCase()) === wanted);
  const found = is((kind) => kind) ?? is((kind) => `${kind}s`) ?? is((kind) => `${kind.replace(/y$/, 'ie')}s`);
  const root = found && structOf(kindName(found.apiVersion, found.kind) ?? '', minor);
  return root && { ...found, minor, root };
}

/** The field at a path; else the path that is most like it, or an empty text. */
function descend(kind: Kind, parts: readonly string[]): Found | string {
  let owner: Struct | undefined = kind.root;
  let field: Field | undefined;
  for (const [i, part] of parts.entries()) {
    if (field) owner = structIn(field.value, kind.minor);
    field = owner?.fields.get(part);
    if (!field) {
      const near = nearest(part, [...(owner?.fields.keys() ?? [])]);
      return near === undefined ? '' : [...parts.slice(0, i), near].join('.');
    }
  }
  return { ...kind, parts, field: field!, owner: owner! };
}

function nearest(name: string, names: readonly string[]): string | undefined {
  const distances = names.map((one) => editDistance(name.toLowerCase(), one.toLowerCase(), 4));
  const least = Math.min(...distances);
  return least < 4 && least < name.length / 2 ? names[distances.indexOf(least)] : undefined;
}

/** An object with nothing but the way to a field, and the part of it that holds the field. */
function wayTo({ apiVersion, kind, root, parts, minor }: Found) {
  const object: Record<string, unknown> = { apiVersion, kind };
  let holder = object;
  let struct: Struct | undefined = root;
  for (const part of parts.slice(0, -1)) {
    const { value } = struct!.fields.get(part)!;
    const next = {};
    holder[part] = value.shape === 'list' ? [next] : value.shape === 'map' ? { key: next } : next;
    holder = next;
    struct = structIn(value, minor);
  }
  return { object, holder, name: parts.at(-1)! };
}

/** What the server sets where only the way to the field is written. */
function defaultOf(found: Found): unknown {
  const { object, holder, name } = wayTo(found);
  try {
    setDefaults(`${found.apiVersion}/${found.kind}`, object, found.minor);
  } catch {
    // The way alone is too little for some defaults, which look at fields beside it.
    return undefined;
  }
  return holder[name];
}

/** The few values that a text field takes, in the words with which the server refuses another one. */
function valuesOf(found: Found): string | undefined {
  if (found.field.value.shape !== 'string') return undefined;
  const { object, holder, name } = wayTo(found);
  holder[name] = 'no such value';
  const kubernetes = kubernetesVersions.find((version) => minorOf(version) === found.minor)!;
  const refusal = check(object, { kubernetes }).find(
    ({ reason, message }) => reason === 'FieldValueNotSupported' && message.includes('"no such value"'),
  );
  return /supported values: (.*)$/.exec(refusal?.message ?? '')?.[1]?.replaceAll('"', '');
}

function printedKind({ apiVersion, kind, root }: Kind): string {
  return `${rows([
    ['KIND', kind],
    ['VERSION', apiVersion],
  ])}\nFIELDS:\n${fieldsOf(root)}`;
}

/** As `kubectl explain` prints a field, and since which version it is there. */
function printedField(found: Found): string {
  const { kind, apiVersion, parts, field, owner, minor } = found;
  const { listKeys } = mergingOf(field);
  const inner = structIn(field.value, minor);
  const fallback = defaultOf(found);
  const head = rows([
    ['KIND', kind],
    ['VERSION', apiVersion],
    ['FIELD', parts.join('.')],
    ['TYPE', typeOf(field.value)],
    ['REQUIRED', field.required ? 'yes' : undefined],
    ['DEFAULT', fallback === undefined || typeof fallback === 'object' ? undefined : JSON.stringify(fallback)],
    ['VALUES', valuesOf(found)],
    ['LIST KEYS', listKeys.length > 0 ? listKeys.join(', ') : undefined],
    ['SINCE', sinceOf(owner.name, field.name)],
    ['UNTIL', minor < newestFirst[0]! ? `Kubernetes 1.${minor}` : undefined],
  ]);
  return inner ? `${head}\nFIELDS:\n${fieldsOf(inner)}` : head;
}

function rows(all: readonly (readonly [string, string | undefined])[]): string {
  return all.flatMap(([name, text]) => (text === undefined ? [] : [`${`${name}:`.padEnd(11)}${text}\n`])).join('');
}

function fieldsOf(struct: Struct): string {
  const fields = [...struct.fields.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const width = Math.max(...fields.map(({ name }) => name.length));
  return fields
    .map((field) => {
      const since = sinceOf(struct.name, field.name);
      const notes = [
        typeOf(field.value),
        field.required ? 'required' : '',
        since === undefined ? '' : `since ${since}`,
      ];
      return `  ${field.name.padEnd(width)}  ${notes.filter((note) => note !== '').join(', ')}\n`;
    })
    .join('');
}

/** The first version that has a field, where that is not the oldest known. */
function sinceOf(type: string, field: string): string | undefined {
  const first = minorsOf(type, field)[0];
  return first === undefined || first === minorOf(kubernetesVersions[0]) ? undefined : `Kubernetes 1.${first}`;
}

/** The type as people write the field: `string`, `[]Container`, `map[string]Quantity`. */
function typeOf({ shape, of, go }: Field['value']): string {
  if (of) return (shape === 'list' ? '[]' : 'map[string]') + typeOf(of);
  switch (shape) {
    case 'string':
      return 'string';
    case 'intOrString':
      return 'number or string';
    case 'bytes':
      return 'string (base64)';
    default:
      return go.replace(/^(?:v\d\w*|resource)\./, '');
  }
}
