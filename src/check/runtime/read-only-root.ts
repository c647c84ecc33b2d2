import { knownImage } from './known-images';
import { allContainers, called, type Rule } from './rule';

const covers = (mountPath: string, folder: string) => {
  const mount = mountPath.replace(/\/+$/, '');
  return folder === mount || folder.startsWith(`${mount}/`) || alias(folder) === mount;
};

// Debian's /var/run is a link to /run: a mount on either serves both.
const alias = (folder: string) => (folder.startsWith('/var/run') ? folder.slice('/var'.length) : folder);

/**
 * With `readOnlyRootFilesystem` a program can write only to mounted volumes: Nginx, for one, ends at once where it
 * cannot make its temporary files and its PID file.
 * https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export const readOnlyRoot: Rule = {
  code: 'read-only-root',
  source: 'runtime',
  summary: 'readOnlyRootFilesystem with an image that must write to folders that are not mounted.',
  judge(pod) {
    return allContainers(pod).flatMap(({ container, field }) => {
      if (container.securityContext?.readOnlyRootFilesystem !== true) return [];
      const mounts = (container.volumeMounts ?? []).filter((mount) => mount.readOnly !== true);
      const missing = (knownImage(container.image)?.writes ?? []).filter(
        (folder) => !mounts.some(({ mountPath = '' }) => covers(mountPath, folder)),
      );
      if (missing.length === 0) return [];
      return {
        severity: 'error' as const,
        field: `${field}.securityContext.readOnlyRootFilesystem`,
        message: `${called(container)} has a read-only root, and its image ${container.image} must write to ${missing.join(' and ')}`,
        fix: `mount an emptyDir at ${missing.join(' and at ')}`,
      };
    });
  },
};
