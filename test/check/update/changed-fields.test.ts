import { describe, expect, it } from 'vitest';
import { changedFields } from '../../../src/check/update/changed-fields';

describe('changedFields', () => {
  it('names the deepest fields that both sides have', () => {
    const before = { containers: [{ name: 'a', ports: [{ containerPort: 80 }] }], hostname: 'x' };
    const after = { containers: [{ name: 'a', ports: [{ containerPort: 81 }], tty: true }] };
    expect(changedFields(before, after, 'spec')).toEqual([
      'spec.containers[0].ports[0].containerPort',
      'spec.containers[0].tty',
      'spec.hostname',
    ]);
  });

  it('names a list whose length changed', () => {
    expect(changedFields({ volumes: [] }, { volumes: [{ name: 'a' }] }, 'spec')).toEqual(['spec.volumes']);
  });

  it('names nothing where both mean the same', () => {
    expect(changedFields({ nodeSelector: {} }, { hostname: '' }, 'spec')).toEqual([]);
  });

  it('sees a label of an empty value', () => {
    expect(changedFields({ nodeSelector: {} }, { nodeSelector: { a: '' } }, 'spec')).toEqual(['spec.nodeSelector']);
  });
});
