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
  const tolerations = (JSON.parse(text) ?? []) as unknown[];
  validateTolerations(tolerations.map(tolerationOf), `${field}.${key}`, review);
}

/** Go reads keys in any case here, and as the type has no other names, `tolerationseconds` as well. */
function tolerationOf(item: unknown): Toleration {
  const toleration: Toleration = {};
  if (typeof item !== 'object' || item === null) return toleration;
  for (const [name, value] of Object.entries(item)) {
    const lower = name.toLowerCase();
    if (lower === 'tolerationseconds' && typeof value === 'number') toleration.tolerationSeconds = value;
    if (typeof value !== 'string') continue;
    if (lower === 'key' || lower === 'operator' || lower === 'value' || lower === 'effect') toleration[lower] = value;
  }
  return toleration;
}
