import type { PodSpec } from '../../kubernetes/api';
import { quoted } from '../../kubernetes/go-quote';
import { dnsSubdomainComplaints } from '../../kubernetes/name';
import type { Refusal } from './refusal';

// https://kubernetes.io/docs/concepts/containers/runtime-class/

/** The RuntimeClass plugin, before validation: a class must exist, and no object has a bad name. */
export function admitRuntimeClass({ runtimeClassName }: PodSpec): Refusal | undefined {
  if (!runtimeClassName || dnsSubdomainComplaints(runtimeClassName).length === 0) return undefined;
  return {
    field: 'spec.runtimeClassName',
    detail: `pod rejected: RuntimeClass ${quoted(runtimeClassName)} not found`,
  };
}

/** The RuntimeClass plugin, after validation: `overhead` comes from the class, a Pod must not set it. */
export function admitOverhead({ overhead }: PodSpec): Refusal | undefined {
  if (!overhead) return undefined;
  return {
    field: 'spec.overhead',
    detail: 'pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead',
  };
}
