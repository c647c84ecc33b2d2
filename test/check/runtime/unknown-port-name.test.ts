import { expect, test } from 'vitest';
import { check } from '../../../src/check';

const asks = (port: number | string) => ({ httpGet: { path: '/', port } });
const pod = (container: object, more: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web' },
  spec: { containers: [{ name: 'web', image: 'nginx:1.27', ...container }], ...more },
});

/** `severity field: fix` of what the rule says. */
const said = (manifest: object, kubernetes: '1.28' | '1.33' = '1.33') =>
  check(manifest, { kubernetes })
    .filter(({ code }) => code === 'unknown-port-name')
    .map(({ severity, field, fix }) => `${severity} ${field}: ${fix}`);

test('a probe or hook asks for a port of its container', () => {
  const ports = [{ name: 'http', containerPort: 80 }, { containerPort: 81 }];
  expect(said(pod({ ports, livenessProbe: asks('http'), readinessProbe: asks(8080) }))).toEqual([]);
  expect(
    said(
      pod({
        ports,
        startupProbe: { tcpSocket: { port: 'htpp' } },
        livenessProbe: asks('HTTP'),
        readinessProbe: asks('metrics'),
        lifecycle: { postStart: asks('web'), preStop: asks('https') },
      }),
    ),
  ).toEqual([
    'error spec.containers[0].startupProbe.tcpSocket.port: did you mean http?',
    'error spec.containers[0].readinessProbe.httpGet.port: name a port of that container metrics, or write a number',
    'error spec.containers[0].lifecycle.postStart.httpGet.port: name a port of that container web, or write a number',
    'error spec.containers[0].lifecycle.preStop.httpGet.port: did you mean http?',
  ]);
});

test('the port of a neighbour will not do', () => {
  const sidecar = {
    name: 'log',
    image: 'busybox',
    restartPolicy: 'Always',
    ports: [{ name: 'logs', containerPort: 9 }],
  };
  const manifest = pod(
    { livenessProbe: asks('logs') },
    { initContainers: [{ ...sidecar, livenessProbe: asks('log') }] },
  );
  expect(said(manifest)).toEqual([
    'error spec.initContainers[0].livenessProbe.httpGet.port: did you mean logs?',
    'error spec.containers[0].livenessProbe.httpGet.port: name a port of that container logs, or write a number',
  ]);
  // Where they are plain init containers, the API server refuses their probes.
  expect(said(manifest, '1.28')).toHaveLength(1);
});

test('templates are judged like Pods', () => {
  const { metadata, spec } = pod({ readinessProbe: asks('http') });
  const template = { metadata: { labels: { app: 'web' } }, spec };
  const selector = { matchLabels: { app: 'web' } };
  expect(said({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { selector, template } })).toEqual([
    'error spec.template.spec.containers[0].readinessProbe.httpGet.port: name a port of that container http, or write a number',
  ]);
});
