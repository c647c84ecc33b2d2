import type { Container, ObjectMeta, PodSpec, PodTemplateSpec } from '../kubernetes/api';

/** The Pod that an object is or makes. */
export interface PodOf {
  /** The object: `v1/Pod`, `apps/v1/Deployment`, and its own metadata. */
  readonly kind: string;
  readonly owner: ObjectMeta;
  /** The Pod's metadata and spec, and the field that holds the spec. */
  readonly meta: ObjectMeta;
  readonly spec: PodSpec;
  readonly field: string;
  readonly containers: readonly Placed[];
  readonly initContainers: readonly Placed[];
}

/** A container and the field that it stands in. */
export interface Placed {
  readonly container: Container;
  readonly field: string;
}

interface Bearer {
  readonly metadata?: ObjectMeta;
  readonly spec?: PodSpec & { template?: PodTemplateSpec; jobTemplate?: { spec?: { template?: PodTemplateSpec } } };
  readonly template?: PodTemplateSpec;
}

/** The Pod in a decoded object: itself, its template, or nothing. */
export function podOf(kind: string, object: Bearer): PodOf | undefined {
  const owner = object.metadata ?? {};
  const pod = (meta: ObjectMeta, spec: PodSpec, field: string): PodOf => {
    const containers = placed(spec.containers, `${field}.containers`);
    const initContainers = placed(spec.initContainers, `${field}.initContainers`);
    return { kind, owner, meta, spec, field, containers, initContainers };
  };
  const of = (template: PodTemplateSpec | undefined, field: string): PodOf | undefined =>
    template?.spec && pod(template.metadata ?? {}, template.spec, `${field}.spec`);
  switch (kind) {
    case 'v1/Pod':
      return object.spec && pod(owner, object.spec, 'spec');
    case 'v1/PodTemplate':
      return of(object.template, 'template');
    case 'v1/ReplicationController':
    case 'apps/v1/Deployment':
    case 'apps/v1/ReplicaSet':
    case 'apps/v1/StatefulSet':
    case 'apps/v1/DaemonSet':
    case 'batch/v1/Job':
      return of(object.spec?.template, 'spec.template');
    case 'batch/v1/CronJob':
      return of(object.spec?.jobTemplate?.spec?.template, 'spec.jobTemplate.spec.template');
    default:
      return undefined;
  }
}

function placed(containers: readonly Container[] = [], field: string): Placed[] {
  return containers.map((container, i) => ({ container, field: `${field}[${i}]` }));
}
