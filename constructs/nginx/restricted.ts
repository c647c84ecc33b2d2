import type { Container, Lifecycle, PodSpec } from '../api';
import { restricted, small } from '../sidecars/restricted';
import type { Needs } from '../sidecars/sidecar';
import type { ReadConfig } from './config';

/** How long a Pod still answers after it is told to stop: as long as Services and ingresses may take to notice. */
const drainSeconds = 5;

/** How long nginx may then take for the requests that are under way. */
const graceSeconds = 30;

/** What the profile adds to the Pod. */
export const restrictedPod: Partial<PodSpec> = {
  automountServiceAccountToken: false,
  terminationGracePeriodSeconds: drainSeconds + graceSeconds,
};

/** The only folder that the unprivileged image writes: its PID file and temporary files. */
export const restrictedNeeds: Needs = {
  volumes: [{ name: 'nginx-tmp', emptyDir: { sizeLimit: '64Mi' } }],
  main: { volumeMounts: [{ name: 'nginx-tmp', mountPath: '/tmp' }] },
};

export const restrictedPorts = [{ name: 'http', containerPort: 8080 }];

/**
 * The container of the profile. What is written stands; a security context is merged.
 * @throws if nobody from outside the Pod reaches nginx, and so no probe of the profile
 */
export function restrictedNginx(nginx: Container, minor: number, config: ReadConfig | undefined): Container {
  if (config?.listens.every(({ isLocal }) => isLocal) && !(nginx.readinessProbe && nginx.livenessProbe))
    throw new TypeError(
      `config:${config.listens[0]!.line}: nginx listens on localhost alone, where the probes of profile 'restricted' do not reach it: let it listen on a port of the Pod, or write readinessProbe and livenessProbe`,
    );
  const port = nginx.ports?.[0]?.containerPort ?? restrictedPorts[0]!.containerPort;
  const isTls = config?.listens.find((listen) => listen.port === port)?.isTls ?? false;
  return {
    image: 'nginxinc/nginx-unprivileged:1.28.0',
    resources: small('50m', 64),
    // Who cannot answer gets no requests; who does not even take connections, for long, is started anew.
    readinessProbe: { httpGet: { path: '/', port, ...(isTls && { scheme: 'HTTPS' }) }, periodSeconds: 5 },
    livenessProbe: { tcpSocket: { port }, periodSeconds: 10, failureThreshold: 6 },
    lifecycle: { preStop: drain(minor) },
    ...nginx,
    securityContext: { ...restricted(101), ...nginx.securityContext },
  };
}

/** The action `sleep` is there from 1.30 on without a feature gate. */
function drain(minor: number): NonNullable<Lifecycle['preStop']> {
  return minor >= 30 ? { sleep: { seconds: drainSeconds } } : { exec: { command: ['sleep', String(drainSeconds)] } };
}
