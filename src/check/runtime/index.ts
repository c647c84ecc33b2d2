import type { ObjectMeta, PodSpec } from '../../kubernetes/api';
import type { Diagnostic } from '../diagnostic';

/** What the API server accepts and the node then fails on. */
export function checkRuntime(meta: ObjectMeta, spec: PodSpec, field: string, minor: number): Diagnostic[] {
  void [meta, spec, field, minor];
  return [];
}
