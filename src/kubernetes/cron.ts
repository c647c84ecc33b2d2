// The schedule of a CronJob, as the parser of Kubernetes reads it: five fields, or a descriptor such as `@daily`.
// https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax

import { goDurationError } from './go-duration';
import { parseGoInt } from './go-number';
import { quoted } from './go-quote';
import { timeZoneError } from './time-zone';

interface Field {
  readonly min: number;
  readonly max: number;
  readonly names?: ReadonlyMap<string, number>;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const named = (names: readonly string[], first: number) => new Map(names.map((name, i) => [name, first + i]));

const fields: readonly Field[] = [
  { min: 0, max: 59 },
  { min: 0, max: 23 },
  { min: 1, max: 31 },
  { min: 1, max: 12, names: named(months, 1) },
  { min: 0, max: 6, names: named(weekdays, 0) },
];
const descriptors = new Set(['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly']);
const every = '@every ';
const space = /[\s\u0085]+/;
const surroundingSpace = /^[\s\u0085]+|[\s\u0085]+$/g;

/** What is wrong with a schedule, in the server's words; undefined means: a good one. */
export function scheduleComplaint(schedule: string): string | undefined {
  if (schedule === '') return 'empty spec string';
  let text = schedule;
  if (text.startsWith('TZ=') || text.startsWith('CRON_TZ=')) {
    const end = text.indexOf(' ');
    // The parser trips over it.
    if (end < 0) return 'invalid schedule format: runtime error: slice bounds out of range [:-1]';
    const zone = text.slice(text.indexOf('=') + 1, end);
    const error = timeZoneError(zone);
    if (error !== undefined) return `provided bad location ${zone}: ${error}`;
    text = text.slice(end).replace(surroundingSpace, '');
  }
  if (text.startsWith('@')) return descriptorComplaint(text);
  const parts = text.split(space).filter((part) => part !== '');
  if (parts.length !== fields.length) {
    return `expected exactly 5 fields, found ${parts.length}: [${parts.join(' ')}]`;
  }
  for (const [i, field] of fields.entries()) {
    for (const range of parts[i]!.split(',')) {
      const complaint = range === '' ? undefined : rangeComplaint(range, field);
      if (complaint) return complaint;
    }
  }
  return undefined;
}

function descriptorComplaint(text: string): string | undefined {
  if (descriptors.has(text)) return undefined;
  if (!text.startsWith(every)) return `unrecognized descriptor: ${text}`;
  const error = goDurationError(text.slice(every.length));
  return error && `failed to parse duration ${text}: ${error}`;
}

/** `*`, `5`, `1-5`, `1-5/2`: `?` is as good as `*`, and `5/2` means from 5 on. */
function rangeComplaint(range: string, field: Field): string | undefined {
  const [bounds, step, ...steps] = range.split('/') as [string, ...string[]];
  const [low, high, ...more] = bounds.split('-') as [string, ...string[]];
  let start = field.min;
  let end = field.max;
  if (low !== '*' && low !== '?') {
    const first = numberOf(low, field.names);
    if (typeof first === 'string') return first;
    start = end = first;
    if (more.length > 0) return `too many hyphens: ${range}`;
    if (high !== undefined) {
      const last = numberOf(high, field.names);
      if (typeof last === 'string') return last;
      end = last;
    }
  }
  let every = 1;
  if (steps.length > 0) return `too many slashes: ${range}`;
  if (step !== undefined) {
    const by = numberOf(step);
    if (typeof by === 'string') return by;
    every = by;
    if (high === undefined) end = field.max;
  }
  if (start < field.min) return `beginning of range (${start}) below minimum (${field.min}): ${range}`;
  if (end > field.max) return `end of range (${end}) above maximum (${field.max}): ${range}`;
  if (start > end) return `beginning of range (${start}) beyond end of range (${end}): ${range}`;
  if (every === 0) return `step of range should be a positive number: ${range}`;
  return undefined;
}

/** The number, or what is wrong with it. */
function numberOf(text: string, names?: ReadonlyMap<string, number>): number | string {
  const byName = names?.get(text.toLowerCase());
  if (byName !== undefined) return byName;
  const value = parseGoInt(text);
  if (typeof value === 'string') {
    return `failed to parse int from ${text}: strconv.Atoi: parsing ${quoted(text)}: ${value}`;
  }
  return value < 0 ? `negative number (${value}) not allowed: ${text}` : value;
}
