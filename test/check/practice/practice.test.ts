import { describe, expect, it } from 'vitest';
import { check, type CheckOptions } from '../../../src/check';

const pod = (container: object, spec: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web' },
  spec: { containers: [{ name: 'web', image: 'example.com/app:1', ...container }], ...spec },
});
const codes = (manifest: object, kubernetes: CheckOptions['kubernetes'] = '1.36') =>
  check(manifest, { kubernetes, practice: true }).map(({ code }) => code);

describe('plain-secret', () => {
  it.each([
    ['DB_PASSWORD', 'hunter2'],
    ['API_KEY', '1234'],
    ['TOKEN', 'yes-and-no'],
  ])('tells of %s=%s', (name, value) => {
    expect(codes(pod({ env: [{ name, value }] }))).toContain('plain-secret');
  });

  it.each([
    ['GOOGLE_APPLICATION_CREDENTIALS', '/var/run/secrets/key.json'],
    ['MYSQL_ALLOW_EMPTY_PASSWORD', 'yes'],
    ['REQUIRE_TOKEN', 'false'],
    ['TOKEN', 'Bearer $(OTHER)'],
    ['PASSWORD', ''],
  ])('leaves %s=%s alone', (name, value) => {
    expect(codes(pod({ env: [{ name, value }] }))).not.toContain('plain-secret');
  });
});

describe('no-probe', () => {
  it('does not ask for readiness of what runs to its end', () => {
    const { spec } = pod({ ports: [{ containerPort: 80 }] }, { restartPolicy: 'Never' });
    const job = { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'once' }, spec: { template: { spec } } };
    expect(codes(pod({ ports: [{ containerPort: 80 }] }))).toContain('no-probe');
    expect(codes(job)).not.toContain('no-probe');
  });
});

describe('no-resources', () => {
  it('takes those of the Pod where Kubernetes keeps them, from 1.34 on', () => {
    const manifest = pod({}, { resources: { requests: { cpu: '1', memory: '1Gi' } } });
    expect(codes(manifest, '1.34')).not.toContain('no-resources');
    expect(codes(manifest, '1.33')).toContain('no-resources');
  });
});
