import type { EnvVar } from '../../kubernetes/api';
import { quoted } from '../../kubernetes/go-quote';
import type { Review } from '../review';

/** A variable that hides one of the same name, unless it is made of the other's value: `$(PATH):/opt/bin`. */
export function warnEnv(vars: readonly EnvVar[], field: string, review: Review): void {
  const names = new Set<string>();
  for (const [i, { name = '', value = '', valueFrom }] of vars.entries()) {
    const reference = `$(${name})`;
    const extended = !valueFrom && value !== reference && value.includes(reference);
    if (names.has(name) && !extended) {
      const consequence = review.minor >= 30 ? ', which may be dropped when using apply' : '';
      review.warnings.push(`${field}[${i}]: hides previous definition of ${quoted(name)}${consequence}`);
    }
    names.add(name);
  }
}
