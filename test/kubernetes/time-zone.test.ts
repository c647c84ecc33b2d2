import { expect, test } from 'vitest';
import { isTimeZone } from '../../src/kubernetes/time-zone';

test.each(['UTC', 'EST5EDT', 'GB-Eire', 'Europe/Berlin', 'Asia/Calcutta', 'US/Pacific', 'Etc/GMT+12', 'Etc/UTC'])(
  '%s is a time zone',
  (name) => {
    expect(isTimeZone(name)).toBe(true);
  },
);

test.each([
  '',
  'utc',
  'europe/berlin',
  'us/pacific',
  'ETC/UTC',
  'Etc/UTC ',
  '/Etc/UTC',
  '../x',
  'Mars/Base',
  'GMT+1',
  '+01:00',
])('%j is none', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
