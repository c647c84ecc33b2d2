import { expect, test } from 'vitest';
import { validateHandler } from '../../../src/check/validate/handler';
import { errorsOf } from '../support/errors';

type Handler = Parameters<typeof validateHandler>[0];

const faults = (handler: Handler, minor?: number) =>
  errorsOf((review) => validateHandler(handler, 30, 'hook', review), minor);

test('a handler is of one type; only the first of several is judged', () => {
  expect(faults({})).toEqual(['hook: Required value: must specify a handler type']);
  expect(faults({ exec: {}, httpGet: {}, sleep: { seconds: -1 } })).toEqual([
    'hook.exec.command: Required value',
    'hook.httpGet: Forbidden: may not specify more than 1 handler type',
    'hook.sleep: Forbidden: may not specify more than 1 handler type',
  ]);
});

test('a request over HTTP has a path, a port, a scheme and good headers', () => {
  expect(faults({ httpGet: { path: '/', port: 'http', scheme: 'HTTPS', httpHeaders: [{ name: 'X-A' }] } })).toEqual([]);
  expect(faults({ httpGet: { port: '80', scheme: 'http', httpHeaders: [{ name: 'X A' }] } })).toEqual([
    'hook.httpGet.path: Required value',
    'hook.httpGet.port: Invalid value: "80": must contain at least one letter (a-z)',
    'hook.httpGet.scheme: Unsupported value: "http": supported values: "HTTP", "HTTPS"',
    expect.stringContaining('hook.httpGet.httpHeaders: Invalid value: "X A": a valid HTTP header must consist of'),
  ]);
});

test('a port that is missing is no port', () => {
  const words = 'Invalid value: 0: must be between 1 and 65535, inclusive';
  expect(faults({ tcpSocket: {} })).toEqual([`hook.tcpSocket.port: ${words}`]);
  expect(faults({ grpc: {} })).toEqual([`hook.grpc.port: ${words}`]);
});

test('a sleep ends within the grace period, and may be none since 1.33', () => {
  expect(faults({ sleep: { seconds: 30 } })).toEqual([]);
  expect(faults({ sleep: { seconds: 0 } }, 33)).toEqual([]);
  expect(faults({ sleep: { seconds: 0 } }, 31)).toEqual([
    'hook.sleep: Invalid value: 0: must be greater than 0 and less than terminationGracePeriodSeconds (30)',
  ]);
  expect(faults({ sleep: { seconds: 31 } }, 32)).toEqual([
    'hook.sleep: Invalid value: 31: must be greater than 0 and less than terminationGracePeriodSeconds (30). Enable AllowPodLifecycleSleepActionZeroValue feature gate for zero sleep.',
  ]);
});
