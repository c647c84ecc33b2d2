import { expect, it } from 'vitest';
import type { CronJob, Deployment, Job, Pod, PodSpec } from '../../src/kubernetes/api';
import { dropDisabledFields } from '../../src/kubernetes/feature-gates';

function dropped(spec: PodSpec, minor: number): PodSpec {
  const pod: Pod = { spec };
  dropDisabledFields('v1/Pod', pod, minor);
  return pod.spec!;
}

it('drops the restart policy of an init container on 1.28 only', () => {
  const spec = (): PodSpec => ({ initContainers: [{ name: 'proxy', restartPolicy: 'Always' }] });
  expect(dropped(spec(), 28)).toEqual({ initContainers: [{ name: 'proxy' }] });
  expect(dropped(spec(), 29)).toEqual(spec());
  expect(dropped(spec(), 34)).toEqual(spec());
});

it('drops a handler and leaves the hook', () => {
  expect(dropped({ containers: [{ lifecycle: { preStop: { sleep: { seconds: 1 } } } }] }, 29)).toEqual({
    containers: [{ lifecycle: { preStop: {} } }],
  });
});

it('drops an image volume with the mounts of it', () => {
  const spec = (): PodSpec => ({
    containers: [{ volumeMounts: [{ name: 'models' }, { name: 'data' }] }],
    ephemeralContainers: [{ volumeMounts: [{ name: 'models' }] }],
    volumes: [{ name: 'models', image: {} }, { name: 'data' }],
  });
  expect(dropped(spec(), 34)).toEqual({
    containers: [{ volumeMounts: [{ name: 'data' }] }],
    ephemeralContainers: [{ volumeMounts: [] }],
    volumes: [{ name: 'data' }],
  });
  expect(dropped(spec(), 35)).toEqual(spec());
});

it('drops a stop signal, and hooks that were nothing else', () => {
  const spec: PodSpec = {
    containers: [
      { lifecycle: { stopSignal: 'SIGTERM' } },
      { lifecycle: { stopSignal: 'SIGTERM', preStop: {} } },
      { lifecycle: {} },
    ],
  };
  expect(dropped(spec, 33)).toEqual({ containers: [{}, { lifecycle: { preStop: {} } }, { lifecycle: {} }] });
});

it('drops the restart policy of a container on 1.34 only, but not that of a sidecar', () => {
  const spec = (): PodSpec => ({
    containers: [{ name: 'app', restartPolicy: 'Never' }],
    initContainers: [
      { name: 'setup', restartPolicy: 'Never' },
      { name: 'proxy', restartPolicy: 'Always' },
    ],
    ephemeralContainers: [{ name: 'debug', restartPolicy: 'Never' }],
  });
  expect(dropped(spec(), 33)).toEqual(spec());
  expect(dropped(spec(), 34)).toEqual({
    containers: [{ name: 'app' }],
    initContainers: [{ name: 'setup' }, { name: 'proxy', restartPolicy: 'Always' }],
    ephemeralContainers: [{ name: 'debug' }],
  });
  expect(dropped(spec(), 35)).toEqual(spec());
});

it('looks into templates', () => {
  const deployment: Deployment = { spec: { template: { spec: { hostUsers: false } } } };
  dropDisabledFields('apps/v1/Deployment', deployment, 32);
  expect(deployment).toEqual({ spec: { template: { spec: {} } } });
});

it('drops fields of a Job, but keeps those of the Job that a CronJob makes', () => {
  const job: Job = { spec: { managedBy: 'example.com/x' } };
  dropDisabledFields('batch/v1/Job', job, 31);
  expect(job).toEqual({ spec: {} });
  const cronJob: CronJob = { spec: { jobTemplate: { spec: { managedBy: 'example.com/x' } } } };
  dropDisabledFields('batch/v1/CronJob', cronJob, 31);
  expect(cronJob.spec?.jobTemplate?.spec).toEqual({ managedBy: 'example.com/x' });
});
