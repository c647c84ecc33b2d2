import { expect, test } from 'vitest';
import type { ContainerPort, EnvVar, PodSpec } from '../../../src/kubernetes/api';
import { warnContainers } from '../../../src/check/warn/container';
import { warningsOf } from '../support/errors';

const warnings = (spec: PodSpec, minor?: number) => warningsOf((review) => warnContainers(spec, 'spec', review), minor);
const ofEnv = (env: EnvVar[], minor?: number) => warnings({ containers: [{ env }] }, minor);
const ofPorts = (one: ContainerPort, two: ContainerPort, minor?: number) =>
  warnings({ initContainers: [{ ports: [one] }], containers: [{ ports: [two] }] }, minor);

test('a fraction of a byte is told, a fraction of a core is not', () => {
  const resources = { limits: { memory: '1500m', cpu: '1500m' }, requests: { 'ephemeral-storage': '0.1' } };
  expect(warnings({ containers: [{ resources }] })).toEqual([
    'spec.containers[0].resources.limits[memory]: fractional byte value "1500m" is invalid, must be an integer',
    'spec.containers[0].resources.requests[ephemeral-storage]: fractional byte value "100m" is invalid, must be an integer',
  ]);
});

test('a variable that hides another is told, unless it extends it', () => {
  const path = { name: 'PATH', value: '/bin' };
  expect(ofEnv([path, { name: 'PATH', value: '$(PATH):/opt/bin' }])).toEqual([]);
  expect(ofEnv([path, { name: 'PATH', value: '$(PATH)' }, { name: 'PATH', valueFrom: {} }], 29)).toEqual([
    'spec.containers[0].env[1]: hides previous definition of "PATH"',
    'spec.containers[0].env[2]: hides previous definition of "PATH"',
  ]);
  expect(ofEnv([path, path], 30)).toEqual([
    'spec.containers[0].env[1]: hides previous definition of "PATH", which may be dropped when using apply',
  ]);
});

test('one port twice in a Pod is told', () => {
  const port = { containerPort: 80, protocol: 'TCP' };
  const said = (kind: string) => [
    `spec.containers[0].ports[0]: ${kind} port definition with spec.initContainers[0].ports[0]`,
  ];
  expect(ofPorts(port, { ...port, protocol: 'UDP' })).toEqual([]);
  expect(ofPorts(port, port)).toEqual(said('duplicate'));
  expect(ofPorts(port, { ...port, hostPort: 80 })).toEqual(said('overlapping'));
  expect(ofPorts({ ...port, hostPort: 80 }, { ...port, hostPort: 81 })).toEqual([]);
  expect(ofPorts({ ...port, hostPort: 80 }, { ...port, hostPort: 80, hostIP: '10.0.0.1' })).toEqual(
    said('dangerously ambiguous'),
  );
});

test('one port name twice in a Pod is told since 1.33', () => {
  const http = { name: 'http', protocol: 'TCP' };
  expect(ofPorts({ ...http, containerPort: 80 }, { ...http, containerPort: 81 }, 32)).toEqual([]);
  expect(ofPorts({ ...http, containerPort: 80 }, { ...http, containerPort: 81 }, 33)).toEqual([
    'spec.containers[0].ports[0]: duplicate port name "http" with spec.initContainers[0].ports[0], services and probes that select ports by name will use spec.initContainers[0].ports[0]',
  ]);
});

test('an IP of the node without a port of it is told', () => {
  const ports = [{ name: 'http', containerPort: 80, protocol: 'TCP', hostIP: '127.0.0.1' }];
  expect(warnings({ containers: [{ ports }] })).toEqual([
    'spec.containers[0].ports[0]: hostIP set without hostPort: {Name:http HostPort:0 ContainerPort:80 Protocol:TCP HostIP:127.0.0.1}',
  ]);
});
