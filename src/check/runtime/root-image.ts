import { runAsNonRoot, runAsUser } from './effective-user';
import { knownImage } from './known-images';
import { allContainers, called, type Rule } from './rule';

/**
 * Under `runAsNonRoot` the kubelet looks at the user that the image names. It starts neither root nor a user that
 * has a name but no number: the container stays in CreateContainerConfigError.
 * https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
 */
export const rootImage: Rule = {
  code: 'root-image',
  source: 'runtime',
  summary: 'runAsNonRoot with an image that runs as root, or as a user that the kubelet cannot judge.',
  judge(pod) {
    return allContainers(pod).flatMap(({ container, field }) => {
      const image = knownImage(container.image);
      if (!image || !runAsNonRoot(container, pod.spec) || runAsUser(container, pod.spec) !== undefined) return [];
      if (typeof image.user === 'number' && image.user !== 0) return [];
      const why =
        image.user === 0 ? 'runs as root' : `runs as "${image.user}", a name whose UID the kubelet cannot verify`;
      const other = image.unprivileged === undefined ? '' : `, or use ${image.unprivileged}`;
      return {
        severity: 'error' as const,
        field: `${field}.image`,
        message: `${called(container)} has runAsNonRoot, and its image ${container.image} ${why}: the kubelet answers CreateContainerConfigError`,
        fix: `set securityContext.runAsUser to a UID other than 0${other}`,
      };
    });
  },
};
