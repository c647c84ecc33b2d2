import { ApiObject, Testing, type Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { describe, expect, test } from 'vitest';
import { Deployment, Job, StatefulSet } from '../../../constructs';
import { objectsIn } from './support';

const containers = [
  { name: 'web', image: 'nginx:1.27', resources: { requests: { cpu: '100m', memory: '64Mi' } } },
] as const;

describe('in the company of cdk8s-plus', () => {
  test('a workload is what a Service selects, and a NetworkPolicy is for', () => {
    const specs = specsOf((chart) => {
      const web = new Deployment(chart, 'web', { metadata: { name: 'web' }, containers });
      const client = new Job(chart, 'client', { metadata: { name: 'client', labels: { app: 'client' } }, containers });
      new kplus.Service(chart, 'service', { selector: web, ports: [{ port: 80 }] });
      new kplus.NetworkPolicy(chart, 'policy', { selector: web }).addIngressRule(client);
    });
    const labels = { 'app.kubernetes.io/name': 'web' };
    expect(specs.get('Service')).toMatchObject({ selector: labels });
    expect(specs.get('NetworkPolicy')).toMatchObject({
      podSelector: { matchLabels: labels },
      ingress: [{ from: [{ podSelector: { matchLabels: { app: 'client' } } }] }],
    });
  });

  test('a Job without labels is not selected', () => {
    const chart = Testing.chart();
    const job = new Job(chart, 'job', { containers });
    expect(() => new kplus.Service(chart, 'service', { selector: job, ports: [{ port: 80 }] })).toThrow(
      /^test\/job: a Job without labels cannot be selected/,
    );
  });

  test('a workload of replicas is scaled by a HorizontalPodAutoscaler, which then says how many', () => {
    const specs = specsOf((chart) => {
      const web = new Deployment(chart, 'web', { metadata: { name: 'web' }, containers, highlyAvailable: true });
      new kplus.HorizontalPodAutoscaler(chart, 'scaler', { target: web, minReplicas: 2, maxReplicas: 9 });
    });
    expect(specs.get('HorizontalPodAutoscaler')).toMatchObject({
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    });
    expect(specs.get('Deployment')).not.toHaveProperty('replicas');
  });

  test('a number of replicas that is written, or containers that ask for nothing, are what cdk8s-plus refuses', () => {
    const scaled = (props: object) => () =>
      specsOf((chart) => {
        const target = new StatefulSet(chart, 'db', { containers: [{ name: 'db', image: 'postgres:16' }], ...props });
        new kplus.HorizontalPodAutoscaler(chart, 'scaler', { target, maxReplicas: 9 });
      });
    expect(scaled({ containers, replicas: 3 })).toThrow('cannot have a fixed number of replicas (3)');
    expect(scaled({})).toThrow('CPU or memory resource constraint');
  });

  test('a template names ConfigMaps and ServiceAccounts by their constructs, and is rendered after them', () => {
    const [config, account, web] = objectsIn((chart) => {
      const serviceAccountName = new kplus.ServiceAccount(chart, 'account', { metadata: { name: 'account' } });
      const configMapRef = { name: new kplus.ConfigMap(chart, 'config', { metadata: { name: 'config' } }) };
      const web = new Deployment(chart, 'web', {
        serviceAccountName,
        containers: [{ ...containers[0], envFrom: [{ configMapRef }] }],
      });
      expect(ApiObject.of(web)).toBe(web);
    });
    expect([config!.kind, account!.kind].sort()).toEqual(['ConfigMap', 'ServiceAccount']);
    expect(web!.spec['template']).toMatchObject({
      spec: { serviceAccountName: 'account', containers: [{ envFrom: [{ configMapRef: { name: 'config' } }] }] },
    });
  });
});

/** The specs of a chart's objects by kind. */
function specsOf(fill: (chart: Chart) => unknown): Map<string, object> {
  return new Map(objectsIn(fill).map(({ kind, spec }) => [kind, spec]));
}
