import { expect, it } from 'vitest';
import { decode } from '../../../src/check/decode';

const fixOf = (spec: object, more: object = {}) =>
  decode({ apiVersion: 'v1', kind: 'Pod', metadata: {}, spec, ...more }, 28).diagnostics[0]?.fix;

it.each([
  [{ containers: [{ images: 'nginx' }] }, 'did you mean `image`?'],
  [{ init_containers: [] }, 'did you mean `initContainers`?'],
  [{ containers: [{ volumeMounts: [{ path: '/data' }] }] }, 'did you mean `mountPath` or `subPath`?'],
  [{ containers: [{ containerPort: 80 }] }, 'write `containerPort` in `ports[]`'],
  [{ containers: [{ hostNetwork: true }] }, 'write `hostNetwork` in `spec`'],
  [{ securityContext: { privileged: true } }, 'write `privileged` in `spec.containers[].securityContext`'],
  [{ containers: [{ securityContext: { sysctls: [] } }] }, 'write `sysctls` in `spec.securityContext`'],
  [{ containers: [{ resources: { cpu: '1' } }] }, 'write `cpu` in `requests` or `limits`'],
  [{ containers: [{ env: [{ MODE: 'x' }] }] }, 'write `name: MODE` and its `value`'],
  [{ replicas: 3 }, 'a Pod has no `replicas`: a Deployment has'],
])('%j: %s', (spec, fix) => {
  expect(fixOf(spec)).toBe(fix);
});

it('is silent where nothing is like it', () => {
  expect(fixOf({ xyzzy: 1 })).toBeUndefined();
});
