import { expect, test } from 'vitest';
import { check } from '../../../src/check';

const fields = (...containers: object[]) =>
  check({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web' },
    spec: { containers: containers.map((one, i) => ({ name: `c${i}`, image: `example.com/app${i}:1`, ...one })) },
  })
    .filter(({ code }) => code === 'dangling-localhost')
    .map(({ field, message }) => `${field.replace('spec.containers', '')} ${/:(\d+)/.exec(message)![1]}`);

test('every local port in an argument or variable is to be declared', () => {
  expect(
    fields({
      ports: [{ containerPort: 80 }],
      args: ['--upstream=localhost:80,localhost:81,http://127.0.0.1:82/', 'localhost:81,localhost:81'],
      env: [{ name: 'API', value: 'http://[::1]:83' }],
    }),
  ).toEqual(['[0].args[0] 81', '[0].args[0] 82', '[0].args[1] 81', '[0].env[0].value 83']);
});

test('a container is told where it listens itself', () => {
  const proxy = { args: ['--upstream=http://127.0.0.1:8080/', 'http://localhost:8081'] };
  expect(fields({ args: ['--metrics-bind-address=127.0.0.1:8080'] }, proxy)).toEqual(['[1].args[1] 8081']);
  const listener = { env: [{ name: 'LISTEN_ADDRESS', value: 'tcp://localhost:8081' }] };
  expect(fields({ command: ['app', '--listen 127.0.0.1:8080'], ...listener }, proxy)).toEqual([]);
});

test('an argument of any length is looked through at once', () => {
  const start = performance.now();
  fields({ args: ['listen'.repeat(20_000) + ' localhost:81'.repeat(1000)] });
  expect(performance.now() - start).toBeLessThan(1000);
});
