import { expect, test } from 'vitest';
import { scheduleComplaint } from '../../src/kubernetes/cron';

test.each(['*/5 * * * *', '1,2,3 4-6/2 ? JAN sun-SAT', '0 0 1 */2 *', ' 16 * * * * ', '@daily', '@every 1h30m'])(
  '%j is a schedule',
  (schedule) => {
    expect(scheduleComplaint(schedule)).toBeUndefined();
  },
);

test('a step may lead beyond the end of its field', () => {
  expect(scheduleComplaint('*/76 * * * *')).toBeUndefined();
});

test.each([
  ['', 'empty spec string'],
  ['* * * *', 'expected exactly 5 fields, found 4: [* * * *]'],
  ['60 * * * *', 'end of range (60) above maximum (59): 60'],
  ['* * 0 * *', 'beginning of range (0) below minimum (1): 0'],
  ['5-1 * * * *', 'beginning of range (5) beyond end of range (1): 5-1'],
  ['*/0 * * * *', 'step of range should be a positive number: */0'],
  ['1-2-3 * * * *', 'too many hyphens: 1-2-3'],
  ['1/2/3 * * * *', 'too many slashes: 1/2/3'],
  ['0 0 L * *', 'failed to parse int from L: strconv.Atoi: parsing "L": invalid syntax'],
  ['-1 * * * *', 'failed to parse int from : strconv.Atoi: parsing "": invalid syntax'],
  ['99999999999999999999 * * * *', /value out of range$/],
  ['@Daily', 'unrecognized descriptor: @Daily'],
  ['@every x', 'failed to parse duration @every x: time: invalid duration "x"'],
  ['TZ=Mars/Base * * * * *', 'provided bad location Mars/Base: unknown time zone Mars/Base'],
])('%j is none: %s', (schedule, complaint) => {
  expect(scheduleComplaint(schedule)).toMatch(complaint);
});

test('a time zone may come before the fields', () => {
  expect(scheduleComplaint('TZ=UTC 1 * * * *')).toBeUndefined();
  expect(scheduleComplaint('CRON_TZ=Europe/Paris @daily')).toBeUndefined();
  expect(scheduleComplaint('TZ=UTC ')).toBe('expected exactly 5 fields, found 0: []');
  expect(scheduleComplaint('TZ=UTC')).toMatch(/^invalid schedule format/);
});
