import { describe, expect, it } from 'vitest';
import { repairIndentation } from '../../src/yaml/repair';

describe('repairIndentation', () => {
  it('puts fields that are deeper than the complete entry before them beside it', () => {
    const text = '- name: a\n    image: x\n    ports:\n    - containerPort: 80\n      protocol: TCP\n- name: b\n';
    const { text: repaired, moved } = repairIndentation(text);
    expect(repaired).toBe('- name: a\n  image: x\n  ports:\n  - containerPort: 80\n    protocol: TCP\n- name: b\n');
    expect(moved).toEqual([{ line: 1, from: 4, to: 2, key: 'image', beside: 'name' }]);
  });

  it('leaves a well-indented text as it is, block scalars and comments too', () => {
    const text =
      'a:\n    b:\n    - c: |\n            deep: text\n          less\n      # note\n      d: 1\nplain: some\n  more text\n';
    expect(repairIndentation(text)).toMatchObject({ text, moved: [] });
  });

  it('puts a field that stands between two depths at the deeper one', () => {
    const { text, moved } = repairIndentation('a:\n    b: 1\n  c: 2\n');
    expect(text).toBe('a:\n    b: 1\n    c: 2\n');
    expect(moved).toEqual([{ line: 2, from: 2, to: 4, key: 'c', beside: 'b' }]);
  });
});
