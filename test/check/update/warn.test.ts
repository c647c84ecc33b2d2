import { describe, expect, it } from 'vitest';
import { checkUpdate } from '../../../src/check';

const deployment = (name: string, replicas: number, labels = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, labels },
  spec: {
    replicas,
    selector: { matchLabels: { app: 'shop' } },
    template: {
      metadata: { labels: { app: 'shop' } },
      spec: {
        containers: [
          {
            name: 'main',
            image: 'nginx:1.27',
            env: [
              { name: 'A', value: '1' },
              { name: 'A', value: '2' },
            ],
          },
        ],
      },
    },
  },
});
const warnings = (before: unknown, after: unknown) => checkUpdate(before, after).map(({ message }) => message);

describe('the warnings of an update', () => {
  it('speak of the Pod template where the spec changed', () => {
    expect(warnings(deployment('shop', 1), deployment('shop', 2))).toEqual([
      expect.stringContaining('hides previous definition'),
    ]);
    expect(warnings(deployment('shop', 1), deployment('shop', 1, { new: 'label' }))).toEqual([]);
  });

  it('speak of the template of a DaemonSet where that changed', () => {
    const daemonSet = (minReadySeconds: number, labels = {}) => {
      const { selector, template } = deployment('shop', 1).spec;
      const metadata = { labels: { ...template.metadata.labels, ...labels } };
      return {
        apiVersion: 'apps/v1',
        kind: 'DaemonSet',
        metadata: { name: 'shop' },
        spec: { minReadySeconds, selector, template: { ...template, metadata } },
      };
    };
    expect(warnings(daemonSet(1), daemonSet(2))).toEqual([]);
    expect(warnings(daemonSet(1), daemonSet(1, { new: 'label' }))).toHaveLength(1);
  });

  it('speak of the template that a ReplicationController had', () => {
    const controller = (env: object[]) => ({
      apiVersion: 'v1',
      kind: 'ReplicationController',
      metadata: { name: 'shop' },
      spec: {
        selector: { app: 'shop' },
        template: {
          metadata: { labels: { app: 'shop' } },
          spec: { containers: [{ name: 'main', image: 'nginx', env }] },
        },
      },
    });
    const twice = [{ name: 'A' }, { name: 'A', value: '2' }];
    expect(warnings(controller([]), controller(twice))).toEqual([]);
    expect(warnings(controller(twice), controller([]))).toHaveLength(1);
  });

  it('speak of the claims of a StatefulSet', () => {
    const statefulSet = (replicas: number) => ({
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: { name: 'shop' },
      spec: {
        replicas,
        selector: { matchLabels: { app: 'shop' } },
        template: { metadata: { labels: { app: 'shop' } }, spec: { containers: [{ name: 'main', image: 'nginx' }] } },
        volumeClaimTemplates: [
          {
            metadata: { name: 'data' },
            spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1500m' } } },
          },
        ],
      },
    });
    expect(warnings(statefulSet(1), statefulSet(2))).toEqual([
      'spec.volumeClaimTemplates[0].Spec.resources.requests[storage]: fractional byte value "1500m" is invalid, must be an integer',
    ]);
  });

  it('do not speak of the name again', () => {
    expect(warnings(deployment('my.shop', 1), deployment('my.shop', 2))).toHaveLength(1);
  });

  it('are none for a Pod', () => {
    const pod = (labels: object) => ({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'my.shop', labels },
      spec: deployment('shop', 1).spec.template.spec,
    });
    expect(warnings(pod({}), pod({ new: 'label' }))).toEqual([]);
  });

  it('are said of an annotation when it comes', () => {
    const annotated =
      (kind: string, apiVersion: string, annotation: string) => (annotations: object, labels: object) => ({
        apiVersion,
        kind,
        metadata: { name: 'shop', labels, annotations: { ...annotations, [annotation]: 'true' } },
        ...(kind === 'Ingress' && { spec: { defaultBackend: { service: { name: 'shop', port: { number: 80 } } } } }),
      });
    const account = annotated('ServiceAccount', 'v1', 'kubernetes.io/enforce-mountable-secrets');
    const plain = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'shop' } };
    const told = (before: unknown, after: unknown) => checkUpdate(before, after, { kubernetes: '1.36' });
    expect(told(plain, account({}, {}))).toHaveLength(1);
    expect(told(account({}, {}), account({}, { new: 'label' }))).toEqual([]);
    // Of that of an Ingress the server speaks at the creation only.
    const ingress = annotated('Ingress', 'networking.k8s.io/v1', 'kubernetes.io/ingress.class');
    expect(told(ingress({}, {}), ingress({}, { new: 'label' }))).toEqual([]);
  });
});
