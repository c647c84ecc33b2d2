import { describe, expect, it } from 'vitest';
import { semanticEqual } from '../../../src/check/update/semantic-equal';

describe('semanticEqual', () => {
  it('takes a zero value for unset where Go holds it by value', () => {
    expect(semanticEqual({ hostname: '', tty: false, volumes: [], nodeSelector: {} }, {})).toBe(true);
    expect(semanticEqual({ containers: [{ resources: { limits: {} } }] }, { containers: [{}] })).toBe(true);
  });

  it('tells a zero value from unset where Go holds it by pointer', () => {
    expect(semanticEqual({ runAsUser: 0 }, {})).toBe(false);
    expect(semanticEqual({}, { privileged: false })).toBe(false);
    expect(semanticEqual({ securityContext: {} }, {})).toBe(false);
    expect(semanticEqual({ containers: [{ restartPolicy: '' }] }, { containers: [{}] })).toBe(false);
  });

  it('tells a key of an empty value from none', () => {
    expect(semanticEqual({ labels: { a: '' } }, { labels: {} })).toBe(false);
    expect(semanticEqual({ limits: { cpu: '0' } }, { limits: { memory: '0' } })).toBe(false);
  });

  it('compares quantities by what they are worth', () => {
    expect(semanticEqual({ limits: { cpu: '1' } }, { limits: { cpu: '1000m' } })).toBe(true);
    expect(semanticEqual({ limits: { cpu: '1' } }, { limits: { cpu: '2' } })).toBe(false);
    expect(semanticEqual({ labels: { cpu: '1' } }, { labels: { cpu: '1000m' } })).toBe(false);
  });

  it('looks at own keys alone', () => {
    expect(semanticEqual({ labels: { toString: 'x' } }, { labels: {} })).toBe(false);
    expect(semanticEqual({ labels: { constructor: '' } }, { labels: { constructor: '' } })).toBe(true);
  });
});
