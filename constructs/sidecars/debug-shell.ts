import { restricted, small } from './restricted';
import { sidecar, type Sidecar, type SidecarOptions } from './sidecar';

/**
 * A shell beside the main container, with curl: `kubectl exec -it POD -c debug-shell -- bash`.
 * It waits, and ends at once when the Pod is stopped.
 */
export function debugShell({
  name = 'debug-shell',
  image = 'alicek106/rr-test:curl',
  resources = small('10m', 32),
}: SidecarOptions = {}): Sidecar {
  return sidecar({
    name,
    image,
    // A process that is the first of its container ends at SIGTERM only if it says so.
    command: ['sh', '-c', 'trap exit TERM; tail -f /dev/null & wait'],
    resources,
    securityContext: { ...restricted(65532), readOnlyRootFilesystem: false },
  });
}
