import { describe, expect, it } from 'vitest';
import type { Container, Job, Pod, PodSpec, Service } from '../../../src/kubernetes/api';
import { setDefaults } from '../../../src/kubernetes/defaults';

function podSpec(spec: PodSpec, minor = 28): PodSpec {
  const pod: Pod = { spec };
  setDefaults('v1/Pod', pod, minor);
  return pod.spec!;
}
const container = (more: Container, spec: PodSpec = {}) => podSpec({ ...spec, containers: [more] }).containers![0]!;

describe('a Pod', () => {
  it('is restarted, resolves names in the cluster, and has an account', () => {
    expect(podSpec({})).toEqual({
      dnsPolicy: 'ClusterFirst',
      enableServiceLinks: true,
      restartPolicy: 'Always',
      schedulerName: 'default-scheduler',
      securityContext: {},
      serviceAccountName: 'default',
      terminationGracePeriodSeconds: 30,
    });
  });

  it('requests what it limits, in a Pod only', () => {
    const resources = { limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '100m' } };
    expect(container({ resources: structuredClone(resources) }).resources?.requests).toEqual({
      cpu: '100m',
      memory: '1Gi',
    });
    const job: Job = { spec: { template: { spec: { containers: [{ resources: structuredClone(resources) }] } } } };
    setDefaults('batch/v1/Job', job, 28);
    expect(job.spec?.template?.spec?.containers?.[0]?.resources).toEqual(resources);
  });

  it('has its own resources from its containers, from 1.34 on', () => {
    const spec = () => ({
      resources: { limits: { cpu: '1', memory: '1Gi' } },
      containers: [{ resources: { requests: { cpu: '200m' } } }, { resources: { requests: { cpu: '300m' } } }],
    });
    expect(podSpec(spec(), 33).resources).toEqual(spec().resources);
    expect(podSpec(spec(), 34).resources?.requests).toEqual({ cpu: '500m', memory: '1Gi' });
  });

  it('takes host ports from container ports on the host network', () => {
    expect(container({ ports: [{ containerPort: 80 }] }, { hostNetwork: true }).ports).toEqual([
      { containerPort: 80, hostPort: 80, protocol: 'TCP' },
    ]);
  });
});

describe('a container', () => {
  it.each([
    ['nginx', 'Always'],
    ['nginx:latest', 'Always'],
    ['localhost:5000/nginx', 'Always'],
    ['nginx:1.25', 'IfNotPresent'],
    ['nginx@sha256:abc', 'IfNotPresent'],
  ])('with the image %s is pulled %s', (image, policy) => {
    expect(container({ image }).imagePullPolicy).toBe(policy);
  });

  it('has probes that give up after three failures', () => {
    expect(container({ livenessProbe: { httpGet: { port: 80 } } }).livenessProbe).toEqual({
      failureThreshold: 3,
      httpGet: { path: '/', port: 80, scheme: 'HTTP' },
      periodSeconds: 10,
      successThreshold: 1,
      timeoutSeconds: 1,
    });
  });
});

it('a volume without a source is an empty directory', () => {
  expect(podSpec({ volumes: [{ name: 'a' }, { name: 'b', secret: {} }] }).volumes).toEqual([
    { name: 'a', emptyDir: {} },
    { name: 'b', secret: { defaultMode: 0o644 } },
  ]);
});

it('a Service sends to the port that it listens on', () => {
  const service: Service = { spec: { ports: [{ port: 80 }] } };
  setDefaults('v1/Service', service, 28);
  expect(service.spec).toMatchObject({
    ports: [{ port: 80, protocol: 'TCP', targetPort: 80 }],
    sessionAffinity: 'None',
    type: 'ClusterIP',
  });
});

it('a Job selects the Pods that it labels', () => {
  const job: Job = { metadata: { name: 'backup' }, spec: { template: {} } };
  setDefaults('batch/v1/Job', job, 28);
  const { selector, template } = job.spec!;
  expect(template?.metadata?.labels).toMatchObject({ 'job-name': 'backup', 'batch.kubernetes.io/job-name': 'backup' });
  expect(template?.metadata?.labels).toMatchObject(selector!.matchLabels!);
  expect(job.spec).toMatchObject({ backoffLimit: 6, completions: 1, parallelism: 1 });
});
