import { expect, test } from 'vitest';
import { trimSpace } from '../../src/kubernetes/go-space';

test('white space is what Go takes for it', () => {
  expect(trimSpace(' \t\n\v\f\r\u0085\u00a0\u3000a b\u2028 ')).toBe('a b');
  expect(trimSpace(' \u2003 ')).toBe('');
  expect(trimSpace('\ufeffa\u200b')).toBe('\ufeffa\u200b');
});
