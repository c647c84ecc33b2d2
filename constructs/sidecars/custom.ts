import type { Container } from '../api';
import { sidecar, type Needs, type Sidecar } from './sidecar';

/**
 * Any container, and what it needs of its Pod.
 *
 * @example
 * sidecars.custom(
 *   { name: 'pages', image: 'hugo:0.140', volumeMounts: [{ name: 'pages', mountPath: '/out' }] },
 *   {
 *     volumes: [{ name: 'pages', emptyDir: {} }],
 *     main: { volumeMounts: [{ name: 'pages', mountPath: '/usr/share/nginx/html', readOnly: true }] },
 *   },
 * );
 */
export function custom(container: Container, needs: Needs): Sidecar {
  return sidecar(container, needs);
}
