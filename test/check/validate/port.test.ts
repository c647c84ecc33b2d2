import { expect, test } from 'vitest';
import type { ContainerPort } from '../../../src/kubernetes/api';
import { validateContainerPorts } from '../../../src/check/validate/port';
import { errorsOf } from '../support/errors';

const faults = (...ports: ContainerPort[]) => errorsOf((review) => validateContainerPorts(ports, 'ports', review));

test('a port has a number in range and a protocol', () => {
  expect(faults({ containerPort: 80, protocol: 'TCP' })).toEqual([]);
  expect(faults({ containerPort: 700_000, hostPort: -1, protocol: 'HTTP' }, {})).toEqual([
    'ports[0].containerPort: Invalid value: 700000: must be between 1 and 65535, inclusive',
    'ports[0].hostPort: Invalid value: -1: must be between 1 and 65535, inclusive',
    'ports[0].protocol: Unsupported value: "HTTP": supported values: "SCTP", "TCP", "UDP"',
    'ports[1].containerPort: Required value',
    'ports[1].protocol: Required value',
  ]);
});

test('two ports of a container have two names; a bad name is said to be bad only', () => {
  const named = (name: string) => ({ name, containerPort: 80, protocol: 'TCP' });
  expect(faults(named('http'), named('http'), named('80'), named('80'))).toEqual([
    'ports[1].name: Duplicate value: "http"',
    'ports[2].name: Invalid value: "80": must contain at least one letter (a-z)',
    'ports[3].name: Invalid value: "80": must contain at least one letter (a-z)',
  ]);
});
