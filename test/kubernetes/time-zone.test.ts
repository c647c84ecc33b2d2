import { expect, test } from 'vitest';
import { timeZoneError } from '../../src/kubernetes/time-zone';

test.each([
  '',
  'Local',
  'UTC',
  'EST5EDT',
  'GB-Eire',
  'Europe/Berlin',
  'Asia/Calcutta',
  'US/Pacific',
  'Etc/GMT+12',
  'Etc/UTC',
])('%j is a time zone', (name) => {
  expect(timeZoneError(name)).toBeUndefined();
});

test.each(['utc', 'europe/berlin', 'us/pacific', 'ETC/UTC', 'Etc/UTC ', 'Mars/Base', 'GMT+1', '+01:00'])(
  '%j is none',
  (name) => {
    expect(timeZoneError(name)).toBe(`unknown time zone ${name}`);
  },
);

test.each(['/Etc/UTC', '../x', 'a..b'])('%j is no name of a place', (name) => {
  expect(timeZoneError(name)).toBe('time: invalid location name');
});
