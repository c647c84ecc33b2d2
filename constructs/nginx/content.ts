import type { Volume } from '../api';
import { gitSync, type GitSyncOptions } from '../sidecars/git-sync';
import type { Needs, Sidecar } from '../sidecars/sidecar';

/** What nginx serves: files, the newest commit of a repository, or a volume. */
export type NginxContent =
  | { readonly files: Readonly<Record<string, string>> }
  | { readonly gitSync: Omit<GitSyncOptions, 'path'> }
  | { readonly configMap: NonNullable<Volume['configMap']> }
  | { readonly emptyDir: NonNullable<Volume['emptyDir']> }
  | { readonly persistentVolumeClaim: NonNullable<Volume['persistentVolumeClaim']> };

const name = 'nginx-content';

/** Where nginx looks for content. Nothing but a reader of it. */
const main = { volumeMounts: [{ name, mountPath: '/usr/share/nginx/html', readOnly: true }] };

/** What content needs of the Pod, or the sidecar that brings it. */
export function contentOf(content: NginxContent): { readonly needs?: Needs; readonly sidecar?: Sidecar } {
  const sources = Object.keys(content);
  if (sources.length !== 1)
    throw new TypeError(`content comes from one source, such as { files }, not ${sources.join(' and ') || 'none'}`);
  if ('gitSync' in content) return { sidecar: gitSync(content.gitSync) };
  // Files of a ConfigMap change in place: nginx reads them at every request.
  if ('files' in content) return { needs: { files: { [name]: content.files }, reloads: name, main } };
  return { needs: { volumes: [{ name, ...content }], main } };
}
