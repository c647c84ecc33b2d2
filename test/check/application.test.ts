import { describe, expect, it } from 'vitest';
import { checkApplication } from '../../src/check/application';

const meta = (name: string, more: object = {}) => ({ metadata: { name, ...more } });
const configMap = (name: string, data: object = {}, more: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  ...meta(name, more),
  data,
});
const pod = (spec: object, more: object = {}, container: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  ...meta('web', more),
  spec: { containers: [{ name: 'web', image: 'nginx:1.27', ...container }], ...spec },
});
const service = (spec: object, more: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Service',
  ...meta('web', more),
  spec,
});

/** `field: message` of all that is said. */
const said = (...objects: readonly unknown[]) =>
  checkApplication(objects)
    .flat()
    .map(({ field, message }) => `${field}: ${message}`);

describe('a whole application', () => {
  it('leaves out what is allowed, by option or by the annotation of an object', () => {
    const waiting = (annotations: object = {}) =>
      pod({}, { annotations }, { envFrom: [{ secretRef: { name: 'keys' } }] });
    const alone = (annotations: object = {}) =>
      service({ selector: { app: 'no' }, ports: [{ port: 80 }] }, { annotations });
    const codes = (objects: readonly unknown[], ...allow: string[]) =>
      checkApplication(objects, { allow })
        .flat()
        .map(({ code }) => code);
    expect(codes([waiting(), alone()])).toEqual(['config-not-found', 'service-without-pods']);
    expect(codes([waiting(), alone()], 'config-not-found: an operator makes it')).toEqual(['service-without-pods']);
    expect(codes([waiting(), alone()], 'service-without-pods')).toEqual(['config-not-found']);
    const allowed = (code: string) => ({ 'podwright.dev/allow': `${code}: made elsewhere` });
    expect(codes([waiting(allowed('config-not-found')), alone(allowed('service-without-pods'))])).toEqual([]);
  });

  it('holds the objects that its Pods refer to, wherever they refer to them', () => {
    const spec = {
      serviceAccountName: 'robot',
      imagePullSecrets: [{ name: 'registry' }],
      volumes: [
        { name: 'a', configMap: { name: 'conf' } },
        { name: 'b', secret: { secretName: 'keys' } },
        { name: 'c', persistentVolumeClaim: { claimName: 'data' } },
        { name: 'd', projected: { sources: [{ configMap: { name: 'more' } }] } },
      ],
    };
    expect(said(pod(spec)).map((one) => one.split(':')[0])).toEqual([
      'spec.serviceAccountName',
      'spec.imagePullSecrets[0].name',
      'spec.volumes[0].configMap.name',
      'spec.volumes[1].secret.secretName',
      'spec.volumes[2].persistentVolumeClaim.claimName',
      'spec.volumes[3].projected.sources[0].configMap.name',
    ]);
  });

  it('holds the keys that are named, and what is not optional', () => {
    const env = (ref: object) => pod({}, {}, { env: [{ name: 'A', valueFrom: { configMapKeyRef: ref } }] });
    const settings = configMap('settings', { COLOR: 'blue' });
    expect(said(env({ name: 'settings', key: 'COLOR' }), settings)).toEqual([]);
    expect(said(env({ name: 'settings', key: 'toString' }), settings)).toEqual([
      'spec.containers[0].env[0].valueFrom.configMapKeyRef.name: the ConfigMap "settings" has no key "toString": the Pod waits for it',
    ]);
    expect(said(env({ name: 'other', key: 'COLOR', optional: true }), settings)).toEqual([]);
  });

  it('is looked at by namespace, and knows the default account', () => {
    const refers = { envFrom: [{ configMapRef: { name: 'settings' } }] };
    expect(said(pod({}, { namespace: 'shop' }, refers), configMap('settings', {}, { namespace: 'shop' }))).toEqual([]);
    expect(said(pod({}, { namespace: 'shop' }, refers), configMap('settings'))).toHaveLength(1);
    expect(said(pod({ serviceAccountName: 'default' }))).toEqual([]);
  });

  it('has Pods for each Service, and their ports', () => {
    const labels = { labels: { app: 'web', tier: 'front' } };
    const ports = { ports: [{ name: 'http', containerPort: 80 }] };
    expect(
      said(service({ selector: { app: 'web' }, ports: [{ port: 80, targetPort: 'http' }] }), pod({}, labels, ports)),
    ).toEqual([]);
    expect(said(service({ selector: { app: 'webb' }, ports: [{ port: 80 }] }), pod({}, labels))).toEqual([
      'spec.selector: selects no Pod of this application',
    ]);
    expect(
      said(service({ selector: { app: 'web' }, ports: [{ port: 80, targetPort: 'https' }] }), pod({}, labels, ports)),
    ).toEqual(['spec.ports[0].targetPort: no selected Pod names a port "https"']);
    expect(said(service({ ports: [{ port: 80 }] }))).toEqual([]);
  });

  it('takes a List for its items', () => {
    const refers = pod({}, {}, { envFrom: [{ configMapRef: { name: 'settings' } }] });
    const list = (...items: readonly object[]) => ({ apiVersion: 'v1', kind: 'List', items });
    expect(said(list(refers, configMap('settings')))).toEqual([]);
    expect(said(list(service({ ports: [{ port: 80 }] }), refers), configMap('other'))).toEqual([
      'items[1].spec.containers[0].envFrom[0].configMapRef.name: there is no ConfigMap "settings" in this application: the Pod waits for it',
    ]);
    expect(checkApplication([list(), list(refers), refers]).map((one) => one.length)).toEqual([0, 1, 1]);
  });

  it('may name the default namespace or not', () => {
    const refers = { envFrom: [{ configMapRef: { name: 'settings' } }] };
    expect(said(pod({}, { namespace: 'default' }, refers), configMap('settings'))).toEqual([]);
  });

  it('serves the ports of native sidecars too, where the version knows them', () => {
    const web = { targetPort: 'metrics', port: 80 };
    const sidecar = {
      name: 'm',
      image: 'm:1',
      restartPolicy: 'Always',
      ports: [{ name: 'metrics', containerPort: 9 }],
    };
    const objects = [
      service({ selector: { app: 'web' }, ports: [web] }),
      pod({ initContainers: [sidecar] }, { labels: { app: 'web' } }),
    ];
    expect(checkApplication(objects, { kubernetes: '1.33' }).flat()).toEqual([]);
    expect(checkApplication(objects, { kubernetes: '1.28' }).flat()).toHaveLength(1);
  });

  it('may hold anything: what is no object of Kubernetes is passed over', () => {
    const odd = [
      null,
      1,
      'a',
      [],
      {},
      { kind: 'Pod' },
      { apiVersion: 'v1', kind: 'Service', spec: { selector: 1, ports: {} } },
      pod({ containers: null, volumes: [null] }),
    ];
    expect(checkApplication(odd)).toHaveLength(odd.length);
  });
});
