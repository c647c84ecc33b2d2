// Writes src/kubernetes/api.ts: the decoded objects of every known version, as TypeScript types.
//   node scripts/api-types.mjs FOLDER_OF_SCHEMAS
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const roots = {
  'io.k8s.api.core.v1': [
    'Pod',
    'PodTemplate',
    'ReplicationController',
    'Service',
    'ConfigMap',
    'Secret',
    'Namespace',
    'ServiceAccount',
    'PersistentVolumeClaim',
  ],
  'io.k8s.api.apps.v1': ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'],
  'io.k8s.api.batch.v1': ['Job', 'CronJob'],
  'io.k8s.api.networking.v1': ['Ingress', 'NetworkPolicy'],
};
const named = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': 'Quantity',
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': 'IntOrString',
  'io.k8s.apimachinery.pkg.apis.meta.v1.Time': 'string',
  'io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime': 'string',
  'io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1': 'object',
};
const folder = process.argv[2];
const merged = new Map();
for (const file of readdirSync(folder)
  .filter((name) => /^v1\.\d+\.json$/.test(name))
  .sort())
  for (const [id, definition] of Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')).definitions)) {
    const fields = merged.get(id) ?? {};
    Object.assign(fields, definition.properties);
    merged.set(id, fields);
  }

const done = new Map();
const short = (id) => id.split('.').at(-1);
function typeOf(schema) {
  if (schema.$ref) {
    const id = schema.$ref.replace('#/definitions/', '');
    if (named[id]) return named[id];
    visit(id);
    return short(id);
  }
  if (schema.type === 'array') return `${typeOf(schema.items)}[]`;
  if (schema.type === 'object')
    return schema.additionalProperties ? `Record<string, ${typeOf(schema.additionalProperties)}>` : 'object';
  if (schema.type === 'integer') return 'number';
  return schema.type;
}
function visit(id) {
  if (done.has(id)) return;
  if ([...done.keys()].some((other) => short(other) === short(id))) throw new Error(`two types of one name: ${id}`);
  done.set(id, '');
  const fields = Object.entries(merged.get(id)).sort(([a], [b]) => (a < b ? -1 : 1));
  done.set(
    id,
    fields.map(([name, schema]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${typeOf(schema)};`).join('\n'),
  );
}
for (const [group, kinds] of Object.entries(roots)) for (const kind of kinds) visit(`${group}.${kind}`);

const body = [...done]
  .sort(([a], [b]) => (short(a) < short(b) ? -1 : 1))
  .map(([id, fields]) => `export interface ${short(id)} {\n${fields}\n}\n`);
writeFileSync(
  'src/kubernetes/api.ts',
  `// Written by scripts/api-types.mjs from the API schemas of all known versions; do not edit.
// Objects as they are after decoding: each field may be missing, no field is null, and what a version does not know is not there.

/** A decimal quantity such as \`500m\` or \`1Gi\`, as written. */
export type Quantity = string;
/** A number, or a name or percentage. */
export type IntOrString = number | string;

${body.join('\n')}`,
);
