import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check';

/** The fix for a field of a container that cannot be read. */
function fixOf(container: object): string | undefined {
  const spec = { containers: [{ name: 'web', image: 'nginx:1.27', ...container }] };
  const [first] = check({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec });
  expect(['wrong-type', 'bad-quantity']).toContain(first?.code);
  return first!.fix;
}

describe('the fix for a value of the wrong type', () => {
  test('is quotes, where a text is a number or a boolean to YAML', () => {
    for (const value of [80, 1.5, true]) expect(fixOf({ env: [{ name: 'A', value }] })).toBe('put it in quotes');
    expect(fixOf({ args: ['-p', 80] })).toBe('put it in quotes');
    expect(fixOf({ env: [{ name: 'A', value: {} }] })).toBeUndefined();
  });

  test('is no quotes, where a number or a boolean is a text', () => {
    expect(fixOf({ ports: [{ containerPort: '80' }] })).toBe('write 80, without quotes');
    expect(fixOf({ tty: 'true' })).toBe('write true, without quotes');
    for (const containerPort of ['http', '', '080', '8 0', {}])
      expect(fixOf({ ports: [{ containerPort }] })).toBeUndefined();
  });

  test('is a list, where its only item stands alone', () => {
    expect(fixOf({ command: 'sh' })).toBe('write a list with this one item in it');
    expect(fixOf({ env: { name: 'A', value: 'b' } })).toBe('write a list with this one item in it');
    for (const command of [1, {}, true]) expect(fixOf({ command })).toBeUndefined();
  });

  test('is a quantity, where one has a unit, spaces or letters of the wrong case', () => {
    const limited = (memory: string) => fixOf({ resources: { limits: { memory } } });
    for (const [written, meant] of [
      ['128 MB', '128M'],
      ['1Gib', '1Gi'],
      ['64mi', '64Mi'],
      ['1.5GI', '1.5Gi'],
      ['100KB', '100k'],
      ['512b', '512'],
      ['500 m', '500m'],
      ['500mb', '500M'],
    ] as const)
      expect(limited(written)).toBe(`did you mean ${meant}?`);
    for (const written of ['', 'much', '1x', '1.2.3 MB', '64 m i']) expect(limited(written)).toBeUndefined();
  });
});
