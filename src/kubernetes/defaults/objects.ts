import type { Namespace, PersistentVolumeClaimSpec, Secret } from '../api';

/** What a claim of its own gets: its two data sources are one. */
export function setOwnClaimDefaults(spec: PersistentVolumeClaimSpec): void {
  setClaimDefaults(spec);
  // The gate CrossNamespaceVolumeDataSource is off: a source in another namespace is dropped, but not from templates.
  if (spec.dataSourceRef?.namespace) delete spec.dataSourceRef;
  mirrorDataSources(spec);
}

/** What a claim, or a template of one, gets. */
export function setClaimDefaults(spec: PersistentVolumeClaimSpec): void {
  spec.volumeMode ??= 'Filesystem';
}

/** The older field and the newer one say the same, whichever is written; the older one knows two kinds only. */
function mirrorDataSources(spec: PersistentVolumeClaimSpec): void {
  const { dataSource, dataSourceRef } = spec;
  if (dataSource && !dataSourceRef) {
    const { apiGroup = '', kind } = dataSource;
    const isKnown =
      (apiGroup === '' && kind === 'PersistentVolumeClaim') ||
      (apiGroup === 'snapshot.storage.k8s.io' && kind === 'VolumeSnapshot');
    if (isKnown) spec.dataSourceRef = { ...dataSource };
    else delete spec.dataSource;
  } else if (dataSourceRef && !dataSource) {
    const { namespace: _, ...source } = dataSourceRef;
    spec.dataSource = source;
  }
}

/** A secret's type, and `stringData` as the `data` that it becomes. */
export function setSecretDefaults(secret: Secret): void {
  secret.type ||= 'Opaque';
  if (!secret.stringData) return;
  const data: Record<string, string> = (secret.data ??= {});
  for (const [key, text] of Object.entries(secret.stringData))
    Object.defineProperty(data, key, {
      value: Buffer.from(text).toString('base64'),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  delete secret.stringData;
}

/** The finalizer and the label that every namespace has. */
export function setNamespaceDefaults(namespace: Namespace): void {
  const spec = (namespace.spec ??= {});
  const finalizers = (spec.finalizers ??= []);
  if (!finalizers.includes('kubernetes')) finalizers.push('kubernetes');
  const { name } = namespace.metadata ?? {};
  if (name) ((namespace.metadata ??= {}).labels ??= {})['kubernetes.io/metadata.name'] = name;
}
