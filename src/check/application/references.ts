import type { Container, EnvFromSource, EnvVar, PodSpec, Volume } from '../../kubernetes/api';

/** An object that a Pod refers to by name, and the field that does. */
export interface Reference {
  readonly kind: 'ConfigMap' | 'Secret' | 'PersistentVolumeClaim' | 'ServiceAccount';
  readonly name: string;
  readonly field: string;
  /** The key in a ConfigMap or Secret, where one is named. */
  readonly key?: string;
}

/** The objects that a Pod cannot start without. References marked `optional: true` are left out. */
export function referencesOf(spec: PodSpec, field: string): Reference[] {
  const containers = [
    ...(spec.initContainers ?? []).map((one, i) => containerReferences(one, `${field}.initContainers[${i}]`)),
    ...(spec.containers ?? []).map((one, i) => containerReferences(one, `${field}.containers[${i}]`)),
  ];
  return [
    ...named('ServiceAccount', spec.serviceAccountName, `${field}.serviceAccountName`),
    ...(spec.imagePullSecrets ?? []).flatMap(({ name }, i) =>
      named('Secret', name, `${field}.imagePullSecrets[${i}].name`),
    ),
    ...(spec.volumes ?? []).flatMap((volume, i) => volumeReferences(volume, `${field}.volumes[${i}]`)),
    ...containers.flat(),
  ];
}

function named(kind: Reference['kind'], name: string | undefined, field: string, key?: string): Reference[] {
  return name ? [{ kind, name, field, ...(key === undefined ? {} : { key }) }] : [];
}

function volumeReferences(volume: Volume, field: string): Reference[] {
  const { configMap, secret, persistentVolumeClaim, projected } = volume;
  return [
    ...(configMap && !configMap.optional ? named('ConfigMap', configMap.name, `${field}.configMap.name`) : []),
    ...(secret && !secret.optional ? named('Secret', secret.secretName, `${field}.secret.secretName`) : []),
    ...named('PersistentVolumeClaim', persistentVolumeClaim?.claimName, `${field}.persistentVolumeClaim.claimName`),
    ...(projected?.sources ?? []).flatMap((source, i) => [
      ...(source.configMap && !source.configMap.optional
        ? named('ConfigMap', source.configMap.name, `${field}.projected.sources[${i}].configMap.name`)
        : []),
      ...(source.secret && !source.secret.optional
        ? named('Secret', source.secret.name, `${field}.projected.sources[${i}].secret.name`)
        : []),
    ]),
  ];
}

function containerReferences(container: Container, field: string): Reference[] {
  return [
    ...(container.env ?? []).flatMap((variable, i) => envReferences(variable, `${field}.env[${i}].valueFrom`)),
    ...(container.envFrom ?? []).flatMap((source, i) => envFromReferences(source, `${field}.envFrom[${i}]`)),
  ];
}

function envReferences({ valueFrom }: EnvVar, field: string): Reference[] {
  const { configMapKeyRef, secretKeyRef } = valueFrom ?? {};
  return [
    ...(configMapKeyRef && !configMapKeyRef.optional
      ? named('ConfigMap', configMapKeyRef.name, `${field}.configMapKeyRef.name`, configMapKeyRef.key)
      : []),
    ...(secretKeyRef && !secretKeyRef.optional
      ? named('Secret', secretKeyRef.name, `${field}.secretKeyRef.name`, secretKeyRef.key)
      : []),
  ];
}

function envFromReferences({ configMapRef, secretRef }: EnvFromSource, field: string): Reference[] {
  return [
    ...(configMapRef && !configMapRef.optional
      ? named('ConfigMap', configMapRef.name, `${field}.configMapRef.name`)
      : []),
    ...(secretRef && !secretRef.optional ? named('Secret', secretRef.name, `${field}.secretRef.name`) : []),
  ];
}
