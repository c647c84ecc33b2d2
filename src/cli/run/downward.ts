import type { ObjectMeta, PodSpec } from '../../kubernetes/api';

/** The Pod as its own containers may read of it. */
export interface Self {
  readonly metadata: ObjectMeta;
  readonly spec: PodSpec;
}

/**
 * What a field of the downward API holds; undefined where only a cluster knows it.
 * https://kubernetes.io/docs/concepts/workloads/pods/downward-api/
 */
export function fieldValue(path: string, { metadata, spec }: Self): string | undefined {
  const entry = /^metadata\.(labels|annotations)\['(.+)'\]$/.exec(path);
  if (entry) return own(metadata[entry[1] as 'labels' | 'annotations'], entry[2]!) ?? '';
  switch (path) {
    case 'metadata.name':
      return metadata.name;
    case 'metadata.namespace':
      return metadata.namespace ?? 'default';
    case 'metadata.labels':
      return quoted(metadata.labels);
    case 'metadata.annotations':
      return quoted(metadata.annotations);
    case 'spec.serviceAccountName':
      return spec.serviceAccountName ?? 'default';
    default:
      return undefined;
  }
}

/** The value of a key that is the record's own. */
function own(record: Record<string, string> | undefined, key: string): string | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

function quoted(record: Record<string, string> = {}): string {
  return Object.entries(record)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
    .join('\n');
}
