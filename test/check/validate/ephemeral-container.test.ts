import { expect, test } from 'vitest';
import type { EphemeralContainer } from '../../../src/kubernetes/api';
import { validateEphemeralContainers } from '../../../src/check/validate/ephemeral-container';
import { errorsOf } from '../support/errors';

const shell: EphemeralContainer = {
  name: 'shell',
  image: 'busybox',
  imagePullPolicy: 'IfNotPresent',
  terminationMessagePolicy: 'File',
};

const faults = (...ephemeralContainers: EphemeralContainer[]) =>
  errorsOf((review) => {
    const spec = { containers: [{ name: 'app' }], initContainers: [{ name: 'setup' }], ephemeralContainers };
    validateEphemeralContainers(spec, new Map([['data', { name: 'data' }]]), 'spec', review);
  });

test('an ephemeral container has a name of its own, and a target that is there', () => {
  expect(faults({ ...shell, targetContainerName: 'app' })).toEqual([]);
  expect(faults({ ...shell, name: 'setup', targetContainerName: 'shell' })).toEqual([
    'spec.ephemeralContainers[0].name: Duplicate value: "setup"',
    'spec.ephemeralContainers[0].targetContainerName: Not found: "shell"',
  ]);
});

test('an ephemeral container has no duties', () => {
  const volumeMounts = [{ name: 'data', mountPath: '/data', subPath: 'a' }];
  expect(faults({ ...shell, ports: [], resources: { limits: {} }, lifecycle: {}, volumeMounts })).toEqual(
    ['ports', 'resources', 'lifecycle', 'volumeMounts[0].subPath'].map(
      (name) => `spec.ephemeralContainers[0].${name}: Forbidden: cannot be set for an Ephemeral Container`,
    ),
  );
  expect(faults({ ...shell, resources: {} })).toEqual([]);
});
