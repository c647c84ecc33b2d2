import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check';
import { base64Complaint } from '../../../src/check/decode/base64';
import { quantityComplaint } from '../../../src/check/decode/quantity';
import { timeComplaint } from '../../../src/check/decode/time';

describe('quantities', () => {
  it.each(['1', '0.5', '100m', '1Gi', '1e3', '1E', '-5', '.5', '12e-3', '15.', '1e0000000000000000000003'])(
    'takes %s',
    (text) => {
      expect(quantityComplaint(text)).toBeUndefined();
    },
  );

  it.each(['', 'one', '1Gib', '1,5', '0x1F', 'Inf', '1.5.0', ' 1'])('finds no number in "%s"', (text) => {
    expect(quantityComplaint(text)).toMatch(/^quantities must match the regular expression/);
  });

  it.each(['15K', '56e', '15mM', '1-', '1e9223372036854775808'])('does not know the suffix of %s', (text) => {
    expect(quantityComplaint(text)).toBe("unable to parse quantity's suffix");
  });
});

it('a quantity is read in a time that grows no faster than its text', () => {
  const text = '0'.repeat(100_000);
  const start = performance.now();
  expect(quantityComplaint(`${text}x`)).toBeDefined();
  expect(quantityComplaint(`1${text}x`)).toBeDefined();
  expect(performance.now() - start).toBeLessThan(1000);
});

describe('times', () => {
  it.each(['2024-01-31T00:00:00Z', '2024-02-29T23:59:59.123+02:00'])('takes %s', (text) => {
    expect(timeComplaint(text, false)).toBeUndefined();
  });

  it.each([
    ['0', 'parsing time "0" as "2006-01-02T15:04:05Z07:00": cannot parse "0" as "2006"'],
    ['2024-01-01', 'parsing time "2024-01-01" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "T"'],
    ['2023-02-29T00:00:00Z', 'parsing time "2023-02-29T00:00:00Z": day out of range'],
    ['2024-13-01T00:00:00Z', 'parsing time "2024-13-01T00:00:00Z": month out of range'],
    [
      'é"\n',
      String.raw`parsing time "\xc3\xa9\"\x0a" as "2006-01-02T15:04:05Z07:00": cannot parse "\xc3\xa9\"\x0a" as "2006"`,
    ],
    ['2024-01-01T00:00:00Zz', 'parsing time "2024-01-01T00:00:00Zz": extra text: "z"'],
  ])('refuses %s in Go’s words', (text, words) => {
    expect(timeComplaint(text, false)).toBe(words);
  });

  it('asks a time of an event for its microseconds', () => {
    expect(timeComplaint('2024-01-01T00:00:00.123456Z', true)).toBeUndefined();
    expect(timeComplaint('2024-01-01T00:00:00Z', true)).toContain('cannot parse "Z" as ".000000"');
  });
});

describe('base64', () => {
  it.each(['', 'aGVsbG8=', 'aGk\n=\n', 'YQ=='])('takes %j', (text) => {
    expect(base64Complaint(text)).toBeUndefined();
  });

  it.each([
    ['***', 0],
    ['Proxy', 4],
    ['store--store', 5],
    ['YQ=', 3],
    ['YQ==x', 4],
  ])('names the first illegal byte of %j', (text, byte) => {
    expect(base64Complaint(text)).toBe(`illegal base64 data at input byte ${byte}`);
  });
});

describe('numbers', () => {
  const spec = (more: object) => ({ restartPolicy: 'Always', ...more });
  const said = (more: object) =>
    check({ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'a' }, template: { spec: spec(more) } })
      .filter(({ code }) => code === 'wrong-type')
      .map(({ field, message }) => `${field}: ${message.slice(message.indexOf('json: '))}`);

  it.each([
    [NaN, 'NaN'],
    [Infinity, '+Inf'],
    [-Infinity, '-Inf'],
  ])('that are none have no place in a manifest: %d', (number, go) => {
    expect(said({ terminationGracePeriodSeconds: number })).toEqual([
      `template.spec.terminationGracePeriodSeconds: json: unsupported value: ${go}`,
    ]);
    const resources = { limits: { cpu: number } };
    expect(said({ containers: [{ name: 'a', image: 'b', resources }] })).toEqual([
      `template.spec.containers[0].resources.limits.cpu: json: unsupported value: ${go}`,
    ]);
  });

  it('may be written in any way that means a whole one', () => {
    expect(said({ terminationGracePeriodSeconds: 1e3, activeDeadlineSeconds: 30n })).toEqual([]);
    expect(said({ terminationGracePeriodSeconds: 1e20 })).toEqual([
      'template.spec.terminationGracePeriodSeconds: json: cannot unmarshal number 100000000000000000000 into Go struct field PodSpec.template.spec.terminationGracePeriodSeconds of type int64',
    ]);
  });
});
