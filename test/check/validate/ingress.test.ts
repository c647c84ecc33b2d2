import { describe, expect, test } from 'vitest';
import { check, checkUpdate } from '../../../src/check';
import type { KubernetesVersion } from '../../../src/kubernetes/version';

const service = { name: 'web', port: { number: 80 } };
const path = { path: '/', pathType: 'Prefix', backend: { service } };
const said = (spec: object, kubernetes: KubernetesVersion = '1.34', metadata: object = {}) =>
  check(
    { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'web', ...metadata }, spec },
    { kubernetes },
  ).map(({ field, message }) => `${field}: ${message}`);
const ofRule = (rule: object, kubernetes?: KubernetesVersion) => said({ rules: [rule] }, kubernetes);
const ofPath = (more: object, kubernetes?: KubernetesVersion) =>
  ofRule({ http: { paths: [{ ...path, ...more }] } }, kubernetes).map((one) => one.replace('spec.rules[0].http.', ''));

describe('an Ingress', () => {
  test('sends traffic somewhere', () => {
    const good = {
      ingressClassName: 'nginx',
      defaultBackend: { service: { name: 'web', port: { name: 'http' } } },
      rules: [
        {
          host: '*.example.com',
          http: { paths: [path, { pathType: 'ImplementationSpecific', backend: { service } }] },
        },
      ],
      tls: [{ hosts: ['*.example.com', 'a.b'], secretName: 'tls' }],
    };
    expect(said(good)).toEqual([]);
    expect(said({}, '1.33')).toEqual([
      'spec: Invalid value: []networking.IngressRule(nil): either `defaultBackend` or `rules` must be specified',
    ]);
    expect(said({ rules: [] })).toEqual([
      'spec: Invalid value: []: either `defaultBackend` or `rules` must be specified',
    ]);
    expect(ofRule({ http: {} })).toEqual(['spec.rules[0].http.paths: Required value']);
  });

  test('has hosts that are DNS names', () => {
    expect(ofRule({ host: '10.0.0.1' })).toEqual([
      'spec.rules[0].host: Invalid value: "10.0.0.1": must be a DNS name, not an IP address',
    ]);
    expect(ofRule({ host: 'Shop' })[0]).toContain('a lowercase RFC 1123 subdomain must consist of');
    expect(ofRule({ host: 'a.*.b' })).toEqual([
      String.raw`spec.rules[0].host: Invalid value: "a.*.b": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')`,
    ]);
    expect(
      said({ defaultBackend: { service }, tls: [{ hosts: ['A'], secretName: '_' }] }).map((one) => one.split(':')[0]),
    ).toEqual(['spec.tls[0].hosts[0]', 'spec.tls[0].secretName']);
  });

  test.each([
    [{ pathType: undefined }, ['paths[0].pathType: Required value: pathType must be specified']],
    [
      { pathType: 'prefix' },
      ['paths[0].pathType: Unsupported value: "prefix": supported values: "Exact", "ImplementationSpecific", "Prefix"'],
    ],
    [{ path: '' }, ['paths[0].path: Invalid value: "": must be an absolute path']],
    [
      { path: '/a//b/..' },
      [
        `paths[0].path: Invalid value: "/a//b/..": must not contain '//'`,
        `paths[0].path: Invalid value: "/a//b/..": cannot end with '/..'`,
      ],
    ],
    [{ backend: {} }, ['paths[0].backend: Invalid value: "": resource or service backend is required']],
    [{ backend: { service: { name: 'web' } } }, ['paths[0].backend: Required value: port name or number is required']],
    [
      { backend: { service: { port: { name: 'a', number: 1 } } } },
      [
        'paths[0].backend.service.name: Required value',
        'paths[0].backend: Invalid value: "": cannot set both port name & port number',
      ],
    ],
    [
      { backend: { service: { name: 'web', port: { number: 70000 } } } },
      ['paths[0].backend.service.port.number: Invalid value: 70000: must be between 1 and 65535, inclusive'],
    ],
    [
      { backend: { resource: { kind: 'a/b', name: '' } } },
      [
        `paths[0].backend.resource.kind: Invalid value: "a/b": may not contain '/'`,
        'paths[0].backend.resource.name: Required value',
      ],
    ],
  ])('with the path %j is refused', (more, words) => {
    expect(ofPath(more)).toEqual(words);
  });

  test('names Services, which may start with a digit from 1.36 on', () => {
    const backend = { service: { ...service, name: '1st' } };
    expect(ofPath({ backend }, '1.35')).toHaveLength(1);
    expect(ofPath({ backend }, '1.36')).toEqual([]);
  });

  test('names its class in one place', () => {
    const annotations = { 'kubernetes.io/ingress.class': 'a' };
    const warning = `: annotation "kubernetes.io/ingress.class" is deprecated, please use 'spec.ingressClassName' instead`;
    expect(said({ defaultBackend: { service } }, '1.34', { annotations })).toEqual([warning]);
    expect(said({ defaultBackend: { service }, ingressClassName: 'b' }, '1.34', { annotations })).toEqual([
      'annotations.kubernetes.io/ingress.class: Invalid value: "a": must match `ingressClassName` when both are specified',
    ]);
    const both = (name: string) => ({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'web', annotations },
      spec: { ingressClassName: name, defaultBackend: { service } },
    });
    expect(checkUpdate(both('a'), both('b')).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
