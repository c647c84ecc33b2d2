import { expect, test } from 'vitest';
import type { Container, PodSpec } from '../../../src/kubernetes/api';
import {
  validateContainers,
  validateContainersOnlyForPod,
  validateInitContainers,
} from '../../../src/check/validate/container';
import { errorsOf } from '../support/errors';

const app: Container = {
  name: 'app',
  image: 'nginx',
  imagePullPolicy: 'IfNotPresent',
  terminationMessagePolicy: 'File',
};
const setup: Container = { ...app, name: 'setup' };

const faults = (spec: PodSpec, minor?: number) =>
  errorsOf((review) => {
    validateContainers(spec, new Map(), 'spec', review);
    validateInitContainers(spec, new Map(), 'spec', review);
  }, minor);

test('a Pod has a container', () => {
  expect(faults({ containers: [app] })).toEqual([]);
  expect(faults({})).toEqual(['spec.containers: Required value']);
});

test('a container has a name and an image, and good policies', () => {
  const container = { name: '', imagePullPolicy: 'always', terminationMessagePolicy: 'Logs' };
  expect(faults({ containers: [container] })).toEqual([
    'spec.containers[0].name: Required value',
    'spec.containers[0].image: Required value',
    'spec.containers[0].terminationMessagePolicy: Unsupported value: "Logs": supported values: "File", "FallbackToLogsOnError"',
    'spec.containers[0].imagePullPolicy: Unsupported value: "always": supported values: "Always", "IfNotPresent", "Never"',
  ]);
});

test('names are unique over containers and init containers, whatever they are', () => {
  const named = (name: string) => ({ ...app, name });
  expect(faults({ containers: [named('constructor'), named('a'), named('a')], initContainers: [named('a')] })).toEqual([
    'spec.containers[2].name: Duplicate value: "a"',
    'spec.initContainers[0].name: Duplicate value: "a"',
  ]);
});

test('containers share the ports of the node, init containers do not', () => {
  const ports = [{ containerPort: 80, hostPort: 80, protocol: 'TCP' }];
  const other = { ...app, name: 'other', ports };
  const spec = { containers: [{ ...app, ports }, other], initContainers: [{ ...setup, ports }] };
  expect(faults(spec)).toEqual(['spec.containers[1].ports[0].hostPort: Duplicate value: "TCP//80"']);
});

test('only a sidecar of the init containers is probed', () => {
  const livenessProbe = { exec: { command: ['true'] }, successThreshold: 1 };
  const plain = { ...setup, livenessProbe, lifecycle: {} };
  const words = 'Forbidden: may not be set for init containers without restartPolicy=Always';
  expect(faults({ containers: [app], initContainers: [plain] })).toEqual([
    `spec.initContainers[0].lifecycle: ${words}`,
    `spec.initContainers[0].livenessProbe: ${words}`,
  ]);
  expect(faults({ containers: [app], initContainers: [{ ...plain, restartPolicy: 'Always' }] })).toEqual([]);
});

test('the image of a Pod has no white space around it', () => {
  const spec = { containers: [{ ...app, image: ' nginx' }], initContainers: [{ ...setup, image: 'busybox\n' }] };
  expect(faults(spec)).toEqual([]);
  expect(errorsOf((review) => validateContainersOnlyForPod(spec, 'spec', review))).toEqual([
    'spec.containers[0].image: Invalid value: " nginx": must not have leading or trailing whitespace',
    'spec.initContainers[0].image: Invalid value: "busybox\\n": must not have leading or trailing whitespace',
  ]);
});

test('white space around an image is what the server takes for it', () => {
  const spec = {
    containers: [
      { ...app, image: '\ufeffnginx' },
      { ...app, image: 'nginx\u0085' },
    ],
  };
  expect(errorsOf((review) => validateContainersOnlyForPod(spec, 'spec', review))).toEqual([
    'spec.containers[1].image: Invalid value: "nginx\\u0085": must not have leading or trailing whitespace',
  ]);
});

test('containers without a name have one name', () => {
  const nameless = { ...app, name: '' };
  expect(faults({ containers: [nameless, nameless] })).toEqual([
    'spec.containers[0].name: Required value',
    'spec.containers[1].name: Required value',
    'spec.containers[1].name: Duplicate value: ""',
  ]);
  expect(faults({ containers: [nameless], initContainers: [nameless] })).toContain(
    'spec.initContainers[0].name: Duplicate value: ""',
  );
  expect(faults({ containers: [app], initContainers: [nameless, nameless] })).toEqual([
    'spec.initContainers[0].name: Required value',
    'spec.initContainers[1].name: Required value',
  ]);
});

test('a template keeps a negative grace period, and no hook sleeps for so long', () => {
  const lifecycle = { preStop: { sleep: { seconds: 1 } } };
  expect(faults({ containers: [{ ...app, lifecycle }], terminationGracePeriodSeconds: -1 })).toEqual([
    'spec.containers[0].lifecycle.preStop.sleep: Invalid value: 1: must be non-negative and less than terminationGracePeriodSeconds (-1)',
  ]);
});
