import { runAsNonRoot, runAsUser } from '../../check/runtime/effective-user';
import type { Container, PodSpec } from '../../kubernetes/api';
import { InputError } from '../check/files';
import type { Planned } from './plan';
import { podman, podmanHere, saysYes } from './podman';

/**
 * Sees that the images are on this machine; they are fetched only where that is asked for.
 * @throws InputError if one is not there, or cannot be fetched
 */
export async function haveImages(planned: readonly Planned[], pull: boolean): Promise<void> {
  for (const image of new Set(planned.map((one) => one.image))) {
    if (await saysYes(['image', 'exists', image])) continue;
    if (!pull) throw new InputError(`image ${image} is not on this machine: podwright run --pull fetches it`);
    process.stderr.write(`pulling ${image}\n`);
    if ((await podmanHere(['pull', '--quiet', image])) !== 0) throw new InputError(`image ${image} cannot be pulled`);
  }
}

/** The user that an image names: '' for root. */
export async function userOf(image: string): Promise<string> {
  return (await podman(['image', 'inspect', '--format', '{{.Config.User}}', image])).trim();
}

/**
 * Why the kubelet would not start a container as the user of its image, in its words; podman would.
 * https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
 */
export function complaintOfUser(container: Container, spec: PodSpec, imageUser: string): string | undefined {
  if (!runAsNonRoot(container, spec)) return undefined;
  const told = runAsUser(container, spec);
  if (told === 0) return "container's runAsUser breaks non-root policy";
  if (told !== undefined) return undefined;
  const [user = ''] = imageUser.split(':');
  if (user === '' || Number(user) === 0) return 'container has runAsNonRoot and image will run as root';
  if (/^\d+$/.test(user)) return undefined;
  return `container has runAsNonRoot and image has non-numeric user (${user}), cannot verify user is non-root`;
}
