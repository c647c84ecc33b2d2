// Writes src/kubernetes/schema/table.ts: the API schemas of all known versions as one table, a line a type.
//   node scripts/schema.mjs FOLDER_OF_SCHEMAS
// A line: the type's name, `*` if it is a kind, its versions; then its fields: name, `!` if required, `:`, type, attributes.
// How a type is written, and what the attributes are, says src/kubernetes/schema/schema.ts, which reads the table.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedded, goTypes } from './go-types.mjs';

const scalars = new Map([
  ['string', 's'],
  ['boolean', 'b'],
  ['integer', 'i'],
  ['integer int32', 'i'],
  ['integer int64', 'l'],
  ['number', 'f'],
  ['number double', 'f'],
  ['string byte', 'y'],
  ['object', '*'],
  ['io.k8s.api.core.v1.ResourceName', 's'],
  ['io.k8s.apimachinery.pkg.api.resource.Quantity', 'q'],
  ['io.k8s.apimachinery.pkg.util.intstr.IntOrString', 'x'],
  ['io.k8s.apimachinery.pkg.apis.meta.v1.Time', 't'],
  ['io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime', 'm'],
  ['io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1', '*'],
  ['io.k8s.apimachinery.pkg.apis.meta.v1.Patch', '*'],
  ['io.k8s.apimachinery.pkg.runtime.RawExtension', '*'],
  ['io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON', '*'],
  ['io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray', '*'],
  ['io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool', '*'],
  ['io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray', '*'],
]);

const folder = process.argv[2];
const minors = readdirSync(folder)
  .map((name) => Number(/^v1\.(\d+)\.json$/.exec(name)?.[1]))
  .filter((minor) => minor > 0)
  .sort((a, b) => a - b);
const oldest = minors[0];
const newest = minors.at(-1);

/** `io.k8s.api.core.v1.Pod`: `core/v1.Pod`. */
function short(id) {
  const [group, version, type] = id.split('.').slice(-3);
  return `${group}/${version}.${type}`;
}

function typeOf(schema, inGroup) {
  const ref = schema.$ref?.replace('#/definitions/', '');
  if (ref) {
    if (scalars.has(ref)) return scalars.get(ref);
    const name = short(ref);
    return name.startsWith(`${inGroup}.`) ? name.slice(inGroup.length) : name;
  }
  if (schema.type === 'array') return `[${typeOf(schema.items, inGroup)}]`;
  if (schema.additionalProperties) return `{${typeOf(schema.additionalProperties, inGroup)}}`;
  return scalars.get([schema.type, schema.format].filter(Boolean).join(' '));
}

/** Whether the field is required, its type, and its attributes. */
function fieldOf(type, name, schema, required) {
  const parts = [`${required ? '!' : ''}:${typeOf(schema, type.split('.')[0])}`];
  const go = goTypes.get(`${type}.${name}`);
  if (go) parts.push(`go=${go}`);
  const [inner, ...own] = embedded.get(type) ?? [];
  if (inner && !own.includes(name)) parts.push(`in=${inner}`);
  const list = schema['x-kubernetes-list-type'];
  if (list) parts.push(list === 'map' ? `map=${schema['x-kubernetes-list-map-keys'].join(',')}` : list);
  const map = schema['x-kubernetes-map-type'];
  if (map) parts.push(map);
  const strategy = schema['x-kubernetes-patch-strategy'];
  if (strategy?.includes('merge')) parts.push(`merge=${schema['x-kubernetes-patch-merge-key'] ?? ''}`);
  if (strategy?.includes('retainKeys')) parts.push('retainKeys');
  if (strategy === 'replace') parts.push('replace');
  return parts.join(';');
}

/** The minors as ranges, empty where it is all of them: `28-30`, `33-` where it goes on. */
function ranges(known) {
  const all = [];
  for (const minor of known) {
    const last = all.at(-1);
    if (last?.[1] === minor - 1) last[1] = minor;
    else all.push([minor, minor]);
  }
  return all.map(([from, to]) => (from === oldest && to === newest ? '' : `${from}-${to === newest ? '' : to}`));
}

const groups = new Map();
const types = new Map();
for (const minor of minors) {
  const { definitions } = JSON.parse(readFileSync(join(folder, `v1.${minor}.json`), 'utf8'));
  for (const [id, definition] of Object.entries(definitions)) {
    if (scalars.has(id)) continue;
    const name = short(id);
    const type = types.get(name) ?? { minors: [], kind: false, fields: new Map() };
    types.set(name, type);
    type.minors.push(minor);
    const kinds = definition['x-kubernetes-group-version-kind'] ?? [];
    if (kinds.length === 1) {
      type.kind = true;
      const group = name.split('/')[0];
      if (group !== kinds[0].group && group !== 'meta') groups.set(group, kinds[0].group);
    }
    for (const [field, schema] of Object.entries(definition.properties ?? {})) {
      if (type.kind && (field === 'apiVersion' || field === 'kind')) continue;
      const key = field + fieldOf(name, field, schema, definition.required?.includes(field));
      type.fields.set(key, [...(type.fields.get(key) ?? []), minor]);
    }
  }
}

const same = (a, b) => a.length === b.length && a.every((item, i) => item === b[i]);
const lines = [...groups].sort().map(([group, full]) => `${group}=${full}`);
for (const [name, { minors: known, kind, fields }] of [...types].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const line = [`${name}${kind ? '*' : ''}${ranges(known).map((range) => (range ? `;${range}` : ''))}`];
  for (const [field, when] of [...fields].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const range of same(when, known) ? [''] : ranges(when)) line.push(range ? `${field};${range}` : field);
  lines.push(line.join(' '));
}
writeFileSync(
  'src/kubernetes/schema/table.ts',
  `// Written by scripts/schema.mjs from the API schemas of Kubernetes 1.${oldest} to 1.${newest}; do not edit.\nexport const table = \`\n${lines.join('\n')}\n\` as string;\n`,
);
