import { describe, expect, it } from 'vitest';
import { putOnto } from '../../../src/check/update/put-onto';

describe('putOnto', () => {
  it('keeps what the server set and no manifest names', () => {
    expect(putOnto({ a: 1, set: 2 }, { a: 1 }, { a: 3 })).toEqual({ a: 3, set: 2 });
    expect(putOnto({ a: { b: 1, set: 2 } }, { a: { b: 1 } }, { a: { c: 3 } })).toEqual({ a: { set: 2, c: 3 } });
  });

  it('removes what the new manifest no longer has', () => {
    expect(putOnto({ a: 1, b: 2 }, { a: 1, b: 2 }, { b: 2 })).toEqual({ b: 2 });
  });

  it('goes into lists of one length, and takes others as they are', () => {
    expect(putOnto({ l: [{ a: 1, set: 2 }] }, { l: [{ a: 1 }] }, { l: [{ a: 3 }] })).toEqual({ l: [{ a: 3, set: 2 }] });
    expect(putOnto({ l: [{ a: 1, set: 2 }] }, { l: [{ a: 1 }] }, { l: [{ a: 1 }, { a: 2 }] })).toEqual({
      l: [{ a: 1 }, { a: 2 }],
    });
  });

  it('replaces what the server set by what the old manifest was silent of', () => {
    expect(putOnto({ a: { labels: { set: 1 } } }, { a: {} }, { a: { labels: { b: 2 } } })).toEqual({
      a: { labels: { b: 2 } },
    });
  });

  it('leaves a section that did not change as it is stored', () => {
    expect(putOnto({ spec: { a: 1 } }, { spec: { a: 1, dropped: 2 } }, { spec: { a: 1, dropped: 2 } })).toEqual({
      spec: { a: 1 },
    });
    expect(putOnto({ spec: { a: 1 } }, { spec: { a: 1, dropped: 2 } }, { spec: { a: 3, dropped: 2 } })).toEqual({
      spec: { a: 3, dropped: 2 },
    });
  });

  it('takes names of any kind', () => {
    const labels = JSON.parse('{"__proto__":"x","toString":"y"}') as Record<string, string>;
    expect(Object.keys(putOnto({}, {}, labels))).toEqual(['__proto__', 'toString']);
    expect(putOnto(labels, labels, labels)).toEqual(labels);
  });
});
