import { expect, test } from 'vitest';
import type { PodDNSConfig, PodSpec } from '../../../src/kubernetes/api';
import type { Review } from '../../../src/check/review';
import { validateDnsConfig } from '../../../src/check/validate/dns';
import { validateHostAliases } from '../../../src/check/validate/host-alias';
import { validateHostname, validateHostnameOverride } from '../../../src/check/validate/hostname';

function errorsOf(validate: (review: Review) => void, minor = 36): string[] {
  const review: Review = { minor, errors: [], warnings: [] };
  validate(review);
  return review.errors.map(({ field, message }) => `${field}: ${message}`);
}

const ofDns = (config: PodDNSConfig | undefined, policy = 'ClusterFirst', minor?: number) =>
  errorsOf((review) => validateDnsConfig(config, policy, 'd', review), minor);

test('without a DNS policy there must be a name server', () => {
  expect(ofDns(undefined, 'None')).toEqual(['d: Required value: must provide `dnsConfig` when `dnsPolicy` is None']);
  expect(ofDns({ searches: ['!'] }, 'None')).toEqual([
    'd.nameservers: Required value: must provide at least one DNS nameserver when `dnsPolicy` is None',
  ]);
  expect(ofDns({ nameservers: ['10.0.0.1'] }, 'None')).toEqual([]);
});

test('there are at most three name servers and 32 search domains of 2048 bytes', () => {
  expect(ofDns({ nameservers: ['1.1.1.1', '1.1.1.2', '1.1.1.3', '1.1.1.4'] })).toEqual([
    'd.nameservers: Invalid value: ["1.1.1.1","1.1.1.2","1.1.1.3","1.1.1.4"]: must not have more than 3 nameservers',
  ]);
  expect(ofDns({ searches: Array<string>(33).fill('a') })[0]).toContain('must not have more than 32 search paths');
  const long = 'a'.repeat(63);
  expect(ofDns({ searches: Array<string>(32).fill(long) })).toEqual([]);
  expect(ofDns({ searches: Array<string>(32).fill(`${long}.b`) })[0]).toContain('2048 characters (including spaces)');
});

test('search domains may end with a dot; underscores and the root are known from 1.33 on', () => {
  expect(ofDns({ searches: ['svc.local.'] }, 'Default', 28)).toEqual([]);
  expect(ofDns({ searches: ['_tcp.local', '.'] }, 'Default', 33)).toEqual([]);
  expect(ofDns({ searches: ['_tcp.local', '.'] }, 'Default', 32)).toHaveLength(2);
});

test('an option has a name', () => {
  expect(ofDns({ options: [{ name: 'ndots', value: '2' }, { value: '1' }] })).toEqual([
    'd.options[1]: Required value: must not be empty',
  ]);
});

test('host aliases have an index from 1.30 on', () => {
  const aliases = [{ ip: 'x', hostnames: ['A'] }];
  const fields = (minor: number) =>
    errorsOf((review) => validateHostAliases(aliases, 'h', review), minor).map((error) => error.split(': ')[0]);
  expect(fields(29)).toEqual(['h.ip', 'h.hostnames']);
  expect(fields(30)).toEqual(['h[0].ip', 'h[0].hostnames[0]']);
});

test('a host name has no dots', () => {
  expect(errorsOf((review) => validateHostname({ hostname: 'a.b', subdomain: 'c.d' }, 's', review))).toEqual([
    's.hostname: Invalid value: "a.b": must not contain dots',
    's.subdomain: Invalid value: "c.d": must not contain dots',
  ]);
});

test('a host name that overrides fits 64 bytes, and decides alone', () => {
  const spec: PodSpec = { hostnameOverride: 'a'.repeat(65), hostNetwork: true, setHostnameAsFQDN: true };
  expect(errorsOf((review) => validateHostnameOverride(spec, 's', review))).toEqual([
    's.hostnameOverride: Too long: may not be more than 64 bytes',
    's.hostnameOverride: Forbidden: may not be specified when hostNetwork is true',
    's.hostnameOverride: Forbidden: may not be specified when setHostnameAsFQDN is true',
  ]);
});
