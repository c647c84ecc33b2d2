import type { Container } from '../../kubernetes/api';
import { knownImage } from './known-images';
import { allContainers, called, type Rule } from './rule';

const covers = (mountPath: string, folder: string) => {
  const mount = mountPath.replace(/\/+$/, '');
  return folder === mount || folder.startsWith(`${mount}/`) || alias(folder) === mount;
};

// Debian's /var/run is a link to /run: a mount on either serves both.
const alias = (folder: string) => (folder.startsWith('/var/run') ? folder.slice('/var'.length) : folder);

/** Whether a container runs the program of its image, as far as its own words tell. */
function runsItsProgram({ command, args = [], image = '' }: Container): boolean {
  const words = command ?? (args[0]?.startsWith('-') ? [] : args);
  const [, program = ''] = /([^/:@]+)(?:[:@][^/]*)?$/.exec(image) ?? [];
  return words.length === 0 || words.some((word) => word.includes(program));
}

/**
 * With `readOnlyRootFilesystem` a program can write only to mounted volumes: Nginx, for one, ends at once where it
 * cannot make its temporary files and its PID file. What an image declares as a volume, containerd mounts.
 * https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export const readOnlyRoot: Rule = {
  code: 'read-only-root',
  source: 'runtime',
  summary: 'readOnlyRootFilesystem with an image that must write to folders that are not mounted.',
  judge(pod) {
    return allContainers(pod).flatMap(({ container, field }) => {
      if (container.securityContext?.readOnlyRootFilesystem !== true) return [];
      const { writes = [], volumes = [] } = knownImage(container.image) ?? {};
      const mounts = container.volumeMounts ?? [];
      const isMounted = (folder: string, readOnly: boolean) =>
        mounts.some((mount) => (mount.readOnly ?? false) === readOnly && covers(mount.mountPath ?? '', folder));
      const missing = writes.filter((folder) => !isMounted(folder, false));
      if (missing.length === 0 || !runsItsProgram(container)) return [];
      const isSurvivable = missing.every((folder) => volumes.includes(folder) && !isMounted(folder, true));
      const end = isSurvivable ? ': only some container runtimes mount what an image declares as a volume' : '';
      return {
        severity: isSurvivable ? ('advice' as const) : ('error' as const),
        field: `${field}.securityContext.readOnlyRootFilesystem`,
        message: `${called(container)} has a read-only root, and its image ${container.image} must write to ${missing.join(' and ')}${end}`,
        fix: `mount an emptyDir at ${missing.join(' and at ')}`,
      };
    });
  },
};
