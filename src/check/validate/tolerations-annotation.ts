import type { Toleration } from '../../kubernetes/api';
import { jsonListFault } from '../../kubernetes/json';
import { invalid } from '../field-error';
import type { Review } from '../review';
import { validateTolerations } from './toleration';

/** Tolerations written as JSON into an annotation, as they were before 1.6. */
export function validateTolerationsAnnotation(key: string, text: string, field: string, review: Review): void {
  if (text === '') return;
  const fault = jsonListFault(Buffer.from(text), '[]core.Toleration');
  if (fault !== undefined) {
    invalid(review, field, key, fault);
    return;
  }
  const faults: string[] = [];
  const tolerations = ((JSON.parse(text) ?? []) as unknown[]).map((item) => tolerationOf(item, faults));
  if (faults[0] !== undefined) invalid(review, field, key, faults[0]);
  else validateTolerations(tolerations, `${field}.${key}`, review);
}

/** The fields as Go has them: the type has no other names for JSON, and Go reads those in any case. */
const fields = new Map<string, { name: keyof Toleration; go: string; type: string }>([
  ['key', { name: 'key', go: 'Key', type: 'string' }],
  ['operator', { name: 'operator', go: 'Operator', type: 'core.TolerationOperator' }],
  ['value', { name: 'value', go: 'Value', type: 'string' }],
  ['effect', { name: 'effect', go: 'Effect', type: 'core.TaintEffect' }],
  ['tolerationseconds', { name: 'tolerationSeconds', go: 'TolerationSeconds', type: 'int64' }],
]);

function tolerationOf(item: unknown, faults: string[]): Toleration {
  const toleration: Record<string, unknown> = {};
  if (item === null) return toleration;
  if (typeof item !== 'object' || Array.isArray(item)) {
    faults.push(`json: cannot unmarshal ${jsonType(item)} into Go value of type core.Toleration`);
    return toleration;
  }
  for (const [key, value] of Object.entries(item)) {
    const field = fields.get(key.toLowerCase());
    if (!field || value === null) continue;
    const { name, go, type } = field;
    const isInteger = Number.isInteger(value);
    if (type === 'int64' ? isInteger : typeof value === 'string') toleration[name] = value;
    else {
      const found = type === 'int64' && typeof value === 'number' ? `number ${value}` : jsonType(value);
      faults.push(`json: cannot unmarshal ${found} into Go struct field Toleration.${go} of type ${type}`);
    }
  }
  return toleration;
}

function jsonType(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'bool' : typeof value;
}
