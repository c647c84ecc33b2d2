import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check';
import type { KubernetesVersion } from '../../../src/kubernetes/version';

function said(spec: object, kubernetes: KubernetesVersion, metadata: object): Record<string, string[]> {
  const manifest = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', ...metadata }, spec };
  const lines: Record<string, string[]> = { error: [], warning: [] };
  for (const { severity, field, message } of check(manifest, { kubernetes })) {
    lines[severity]?.push(severity === 'error' ? `${field}: ${message}` : message);
  }
  return lines;
}

const errors = (spec: object, kubernetes: KubernetesVersion = '1.36', metadata: object = {}) =>
  said({ ports: [{ port: 80 }], ...spec }, kubernetes, metadata)['error'];
const warnings = (spec: object, kubernetes: KubernetesVersion = '1.36', metadata: object = {}) =>
  said({ ports: [{ port: 80 }], ...spec }, kubernetes, metadata)['warning'];

test('names of Services may start with a digit from 1.36 on', () => {
  expect(errors({}, '1.36', { name: '1st' })).toEqual([]);
  expect(errors({}, '1.35', { name: '1st' })).toEqual([expect.stringContaining('a DNS-1035 label must consist')]);
});

describe('ports', () => {
  test('are needed but for headless Services and external names', () => {
    expect(errors({ ports: [] })).toEqual(['spec.ports: Required value']);
    expect(errors({ ports: [], clusterIP: 'None' })).toEqual([]);
    expect(errors({ ports: [], type: 'ExternalName', externalName: 'db.example.com.' })).toEqual([]);
  });

  test('have names where there are several, and differ', () => {
    expect(errors({ ports: [{ port: 80 }, { port: 80 }] })).toEqual([
      'spec.ports[0].name: Required value',
      'spec.ports[1].name: Required value',
      'spec.ports[1]: Duplicate value: ' +
        '{"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}',
    ]);
    expect(
      errors({
        ports: [
          { name: 'a', port: 53 },
          { name: 'b', port: 53, protocol: 'UDP' },
        ],
      }),
    ).toEqual([]);
  });

  test('of one number have one node port', () => {
    const ports = [
      { name: 'a', port: 53, nodePort: 30053 },
      { name: 'b', port: 53, protocol: 'UDP' },
    ];
    expect(errors({ type: 'NodePort', ports })).toEqual([]);
    expect(errors({ type: 'NodePort', ports: [ports[0], { name: 'c', port: 54, nodePort: 30053 }] })).toEqual([
      'spec.ports[1].nodePort: Invalid value: 30053: provided port is already allocated',
    ]);
  });
});

describe('cluster IPs', () => {
  test('are judged before all else', () => {
    expect(errors({ clusterIP: 'x', sessionAffinity: 'x' })).toEqual([
      'spec.clusterIPs[0]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)',
    ]);
    expect(errors({ clusterIP: 'None', clusterIPs: ['10.0.0.5'] })).toEqual([
      'spec.clusterIPs: Invalid value: ["10.0.0.5"]: first value must match `clusterIP`',
    ]);
  });

  test('are none for external names, and not "None" for what is reached from outside', () => {
    expect(errors({ type: 'ExternalName', externalName: 'a.b', clusterIP: '10.0.0.5' })).toEqual([
      'spec.clusterIPs: Forbidden: may not be set for ExternalName services',
    ]);
    expect(errors({ type: 'NodePort', clusterIP: 'None' })).toEqual([
      'spec.clusterIPs[0]: Invalid value: "None": may not be set to \'None\' for NodePort services',
    ]);
  });

  test('of two families need a policy for them', () => {
    expect(errors({ ipFamilies: ['IPv4', 'IPv6'], ipFamilyPolicy: 'SingleStack' })).toEqual([
      'spec.ipFamilyPolicy: Invalid value: "SingleStack": ' +
        "must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified",
    ]);
    expect(errors({ ipFamilies: ['IPv4', 'IPv6'], ipFamilyPolicy: 'PreferDualStack' })).toEqual([]);
  });

  test('of two families are of one stack where no policy is written, but for a headless Service without a selector', () => {
    const spec = { ipFamilies: ['IPv4', 'IPv6'] };
    const refused = [
      'spec.ipFamilyPolicy: Invalid value: "SingleStack": ' +
        "must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified",
    ];
    expect(errors(spec)).toEqual(refused);
    expect(errors({ ...spec, clusterIP: 'None', selector: { app: 'web' } })).toEqual(refused);
    expect(errors({ ...spec, clusterIP: 'None' })).toEqual([]);
    expect(errors({ ...spec, clusterIP: 'None', ipFamilyPolicy: 'SingleStack' })).toEqual(refused);
  });
});

describe('what is for load balancers', () => {
  test('is forbidden elsewhere', () => {
    const spec = {
      allocateLoadBalancerNodePorts: true,
      loadBalancerClass: 'a',
      loadBalancerSourceRanges: ['10.0.0.0/8'],
    };
    expect(errors(spec)).toEqual([
      "spec.LoadBalancerSourceRanges: Forbidden: may only be used when `type` is 'LoadBalancer'",
      "spec.allocateLoadBalancerNodePorts: Forbidden: may only be used when `type` is 'LoadBalancer'",
      "spec.loadBalancerClass: Forbidden: may only be used when `type` is 'LoadBalancer'",
    ]);
    expect(errors({ type: 'LoadBalancer', ...spec })).toEqual([]);
  });

  test('are source ranges, which 1.28 and 1.29 judge as one list', () => {
    const spec = { type: 'LoadBalancer', loadBalancerSourceRanges: [' 10.0.0.0/8 ', 'x'] };
    expect(errors(spec, '1.29')).toEqual([
      'spec.LoadBalancerSourceRanges: Invalid value: "[ 10.0.0.0/8  x]": ' +
        'must be a list of IP ranges. For example, 10.240.0.0/24,10.250.0.0/24',
    ]);
    expect(errors(spec, '1.30')).toEqual([
      'spec.LoadBalancerSourceRanges[1]: Invalid value: "x": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)',
    ]);
  });
});

test('external IPs are deprecated from 1.36 on, where a Service heeds them', () => {
  const externalIPs = ['203.0.113.7'];
  expect(warnings({ externalIPs })).toEqual([expect.stringContaining('spec.externalIPs is deprecated')]);
  expect(warnings({ externalIPs, clusterIP: 'None' })).toEqual(['spec.externalIPs is ignored for headless services']);
  expect(warnings({ externalIPs, type: 'ExternalName', externalName: 'a.b' })).toEqual([
    'spec.externalIPs is ignored when spec.type is "ExternalName"',
  ]);
});

test('external IPs make a Service accessible from outside from 1.29 on', () => {
  const spec = { externalIPs: ['203.0.113.7'], externalTrafficPolicy: 'Local' };
  expect(errors(spec, '1.28')).toEqual([expect.stringMatching(/^spec.externalTrafficPolicy: Invalid value: "Local"/)]);
  expect(errors(spec, '1.29')).toEqual([]);
});

test.each([
  ['0.0.0.0', 'may not be unspecified (0.0.0.0)'],
  ['0:0::0', 'may not be unspecified (0:0::0)'],
  ['127.0.0.1', 'may not be in the loopback range (127.0.0.0/8, ::1/128)'],
  ['::1', 'may not be in the loopback range (127.0.0.0/8, ::1/128)'],
  ['fe80::1', 'may not be in the link-local range (169.254.0.0/16, fe80::/10)'],
  ['ff02::1', 'may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)'],
])('the external IP %s leads nowhere', (ip, complaint) => {
  expect(errors({ externalIPs: [ip] })).toEqual([`spec.externalIPs[0]: Invalid value: "${ip}": ${complaint}`]);
});

test('traffic is distributed to zones from 1.34 on', () => {
  expect(errors({ trafficDistribution: 'PreferSameZone' }, '1.33')).toEqual([
    'spec.trafficDistribution: Unsupported value: "PreferSameZone": supported values: "PreferClose"',
  ]);
  expect(errors({ trafficDistribution: 'PreferSameZone' }, '1.34')).toEqual([]);
});

describe('warnings', () => {
  test('tell of old spellings of addresses, each version in its words', () => {
    const spec = { externalIPs: ['010.0.0.1'] };
    expect(warnings(spec, '1.32')).toEqual([
      'spec.externalIPs[0]: IP address was accepted, but will be invalid in a future Kubernetes release: ' +
        'ParseAddr("010.0.0.1"): IPv4 field has octet with leading zero',
    ]);
    expect(warnings(spec, '1.33')).toEqual([
      'spec.externalIPs[0]: non-standard IP address "010.0.0.1" will be considered invalid ' +
        'in a future Kubernetes release: use "10.0.0.1"',
    ]);
    expect(warnings({ externalIPs: ['2001:DB8::1'] }, '1.28')).toEqual([
      'spec.externalIPs[0]: IPv6 address "2001:DB8::1" is not in RFC 5952 canonical format ("2001:db8::1"), ' +
        'which may cause controller apply-loops',
    ]);
  });

  test('take an address with a zone for one, as the API server does not judge that of a load balancer', () => {
    const of = (loadBalancerIP: string) => warnings({ type: 'LoadBalancer', loadBalancerIP }, '1.28');
    expect(of('fe80::1%eth0')).toEqual([]);
    expect(of('FE80::1%eth0')).toEqual([
      'spec.loadBalancerIP: IPv6 address "FE80::1%eth0" is not in RFC 5952 canonical format ("fe80::1%eth0"), ' +
        'which may cause controller apply-loops',
    ]);
  });

  test('tell of what a Service does not heed', () => {
    expect(warnings({ externalName: 'a.b' })).toEqual([
      'spec.externalName is ignored when spec.type is not "ExternalName"',
    ]);
    const headless = { clusterIP: 'None', sessionAffinity: 'ClientIP', loadBalancerIP: '203.0.113.7' };
    expect(warnings(headless, '1.33')).toEqual([]);
    expect(warnings(headless, '1.34')).toEqual([
      'spec.loadBalancerIP is ignored for headless services',
      'spec.SessionAffinity is ignored for headless services',
    ]);
  });
});

test('load balancers may have the port of the kubelet from 1.33 on', () => {
  const spec = { type: 'LoadBalancer', ports: [{ port: 10250 }] };
  expect(errors(spec, '1.33')).toEqual([]);
  expect(errors(spec, '1.32')).toEqual([
    'spec.ports[0]: Invalid value: 10250: may not expose port 10250 externally since it is used by kubelet',
  ]);
});

test('cluster IPs are compared with their families only where those are good', () => {
  expect(errors({ clusterIP: '10.96.0.5', ipFamilies: ['IPv6'] })).toEqual([
    'spec.clusterIPs[0]: Invalid value: "10.96.0.5": expected an IPv6 value as indicated by `ipFamilies[0]`',
  ]);
  expect(errors({ clusterIP: '10.96.0.5', ipFamilies: ['IPv6', 'IPv6'] })).toEqual([
    'spec.ipFamilies[1]: Duplicate value: "IPv6"',
  ]);
});
