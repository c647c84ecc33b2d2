import { expect, test } from 'vitest';
import type { NetworkPolicySpec } from '../../../src/kubernetes/api';
import type { Review } from '../../../src/check/review';
import { validateNetworkPolicySpec } from '../../../src/check/validate/network-policy';

function errors(spec: NetworkPolicySpec, minor = 36): string[] {
  const review: Review = { minor, errors: [], warnings: [] };
  validateNetworkPolicySpec(spec, 'spec', review);
  return review.errors.map(({ field, message }) => `${field}: ${message}`);
}

test('a peer is an IP block or what selectors find', () => {
  expect(errors({ ingress: [{ from: [{ podSelector: {}, namespaceSelector: {} }] }] })).toEqual([]);
  expect(errors({ ingress: [{ from: [{}] }] })).toEqual([
    'spec.ingress[0].from[0]: Required value: must specify a peer',
  ]);
  expect(errors({ egress: [{ to: [{ podSelector: {}, ipBlock: { cidr: '10.0.0.0/8' } }] }] })).toEqual([
    'spec.egress[0].to[0]: Forbidden: may not specify both ipBlock and another peer',
  ]);
});

test('exceptions are parts of their block', () => {
  const block = (...except: string[]) => errors({ ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/8', except } }] }] });
  expect(block('10.1.0.0/16')).toEqual([]);
  expect(block('10.0.0.0/8', '11.0.0.0/16')).toEqual([
    'spec.ingress[0].from[0].ipBlock.except[0]: Invalid value: "10.0.0.0/8": must be a strict subset of `cidr`',
    'spec.ingress[0].from[0].ipBlock.except[1]: Invalid value: "11.0.0.0/16": must be a strict subset of `cidr`',
  ]);
});

test('up to 1.29 no exception is judged after one that is no block', () => {
  const spec = { ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['x', '11.0.0.0/16'] } }] }] };
  expect(errors(spec, 29)).toEqual(['spec.ingress[0].from[0].ipBlock.except[0]: Invalid value: "x": not a valid CIDR']);
  expect(errors(spec, 30)).toEqual([
    expect.stringContaining('must be a valid CIDR value'),
    'spec.ingress[0].from[0].ipBlock.except[1]: Invalid value: "11.0.0.0/16": must be a strict subset of `cidr`',
  ]);
});

test('a CIDR block that is none is told in the words of its version', () => {
  const spec = { ingress: [{ from: [{ ipBlock: { cidr: 'x' } }] }] };
  expect(errors(spec, 29)).toEqual(['spec.ingress[0].from[0].ipBlock.cidr: Invalid value: "x": not a valid CIDR']);
  expect(errors(spec, 30)).toEqual([expect.stringContaining('must be a valid CIDR value')]);
});

test('a range of ports begins with a number, and ends later', () => {
  const port = (...ports: object[]) => errors({ ingress: [{ ports }] });
  expect(port({ port: 80, endPort: 90 }, { port: 'http' }, {})).toEqual([]);
  expect(port({ port: 80, endPort: 79 })).toEqual([
    'spec.ingress[0].ports[0].endPort: Invalid value: 80: must be greater than or equal to `port`',
  ]);
  expect(port({ port: 'http', endPort: 90 }, { endPort: 90 })).toEqual([
    'spec.ingress[0].ports[0].endPort: Invalid value: 90: may not be specified when `port` is non-numeric',
    'spec.ingress[0].ports[1].endPort: Invalid value: 90: may not be specified when `port` is not specified',
  ]);
});

test('there are two types of policies', () => {
  expect(errors({ policyTypes: ['Ingress', 'egress'] })).toEqual([
    'spec.policyTypes[1]: Unsupported value: "egress": supported values: "Ingress", "Egress"',
  ]);
  expect(errors({ policyTypes: ['Ingress', 'Egress', 'x'] })).toEqual([
    'spec.policyTypes: Invalid value: ["Ingress","Egress","x"]: may not specify more than two policyTypes',
  ]);
});
