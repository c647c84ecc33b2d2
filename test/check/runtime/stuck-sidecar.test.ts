import { expect, test } from 'vitest';
import { check } from '../../../src/check';

const isStuck = (command: string[]) =>
  check({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web' },
    spec: {
      initContainers: [{ name: 'init', image: 'busybox:1.37', command }],
      containers: [{ name: 'web', image: 'nginx:1.27' }],
    },
  }).some(({ code }) => code === 'stuck-sidecar');

test.each([
  [['tail', '-f', '/dev/null']],
  [['/bin/tail', '-n', '0', '-F', 'log']],
  [['tail', '--follow=name', 'log']],
  [['sleep', 'inf']],
  [['sh', '-c', 'set -e\n(sleep infinity)']],
  [['sh', '-c', 'echo ready && tail -f log 2>&1; exit']],
])('%j never ends', (command) => {
  expect(isStuck(command)).toBe(true);
});

test.each([
  [['sleep', '60']],
  [['sh', '-c', 'tail -n 5 log']],
  [['sh', '-c', 'timeout 5 tail -f log']],
  [['sh', '-c', 'tail -f log | grep -m1 ready']],
  [['sh', '-c', 'tail -f log & until nc -z db 5432; do sleep 1; done']],
  [['sh', '-c', 'echo sleep infinity']],
])('%j ends', (command) => {
  expect(isStuck(command)).toBe(false);
});
