import { expect, test } from 'vitest';
import { jsonMapFault } from '../../src/kubernetes/json';

const fault = (text: string, encoding: BufferEncoding = 'utf8') => jsonMapFault(Buffer.from(text, encoding));

test.each(['{}', ' null ', '{"auths": {"a": [1, -2.5e+3, true, "\\u00e9\\n"]}, "b": []}', '{"a":"ß"}'])(
  'finds nothing wrong with %s',
  (text) => expect(fault(text)).toBeUndefined(),
);

test.each([
  ['', 'unexpected end of JSON input'],
  ['{"a":', 'unexpected end of JSON input'],
  ['x', "invalid character 'x' looking for beginning of value"],
  ['\xc7', "invalid character 'Ç' looking for beginning of value"],
  ['\x13', "invalid character '\\x13' looking for beginning of value"],
  ["'", "invalid character '\\'' looking for beginning of value"],
  ['{a', "invalid character 'a' looking for beginning of object key string"],
  ['{"a" 1}', "invalid character '1' after object key"],
  ['{"a":1 "b"}', `invalid character '"' after object key:value pair`],
  ['[1 2]', "invalid character '2' after array element"],
  ['[1,]', "invalid character ']' looking for beginning of value"],
  ['{}}', "invalid character '}' after top-level value"],
  ['tru ', "invalid character ' ' in literal true (expecting 'e')"],
  ['-x', "invalid character 'x' in numeric literal"],
  ['01', "invalid character '1' after top-level value"],
  ['"\t"', "invalid character '\\t' in string literal"],
  ['"\\x"', "invalid character 'x' in string escape code"],
  ['[]', 'json: cannot unmarshal array into Go value of type map[string]interface {}'],
  ['{"a": "1e999", "b": [-1e400]}', 'json: cannot unmarshal number -1e400 into Go value of type float64'],
  ['7', 'json: cannot unmarshal number into Go value of type map[string]interface {}'],
])('says of %j what Go says', (text, words) => expect(fault(text, 'latin1')).toBe(words));

test('does not follow brackets for ever', () => {
  expect(fault('['.repeat(20_000))).toBe("invalid character '[' exceeded max depth");
});
