import { expect, it } from 'vitest';
import { check } from '../../src/check';
import { recorded, type Answer } from '../check/conformance/recorded';
import { compile, compilers } from './compile';

// Pods that API servers accept, rewritten so that the compiler knows less of them: a value in six comes from a
// variable, from one of two branches, from a spread, from a function.

/** Numbers from 0 to 1, the same ones every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const keyed = (key: string) => (/^[A-Za-z]\w*$/.test(key) ? key : JSON.stringify(key));
const quoted = (text: string) => text.replace(/[\\`$]/g, '\\$&');

/** The ways to write a value of which the compiler learns less, or nothing. */
const ways = {
  text: [
    () => 'text',
    (text: string) => `(${JSON.stringify(text)} as string)`,
    (text: string) => `(flag ? ${JSON.stringify(text)} : text)`,
    (text: string) => `\`${quoted(text.slice(0, 2))}\${text}${quoted(text.slice(2))}\``,
  ],
  number: [() => 'count', (digits: string) => `(flag ? ${digits} : count)`],
  list: [
    (items: readonly string[]) => `[${items.map((item) => `...(flag ? [${item}] : [])`).join(', ')}]`,
    ([first, ...rest]: readonly string[]) => `[${first}, ...[${rest.join(', ')}]]`,
    (items: readonly string[]) => `(flag ? [${items.join(', ')}] : [${items[0]}])`,
    (items: readonly string[]) => `[${items.join(', ')}].filter(() => flag)`,
  ],
  object: [(object: string) => `same(${object})`, (object: string) => `(flag ? ${object} : ${object})`],
  /** Fields that every object has or that nothing requires. */
  entry: [(entry: string) => `...{ ${entry} }`, (entry: string) => `...(text ? { ${entry} } : {})`],
};

/** Fields that the API requires where they stand, so that they may not be left away. */
const optional = new Set(['labels', 'annotations', 'ports', 'env', 'volumeMounts', 'resources', 'securityContext']);

function written(value: unknown, random: () => number): string {
  const one = <T>(list: readonly T[]): T | undefined =>
    random() < 1 / 6 ? list[Math.floor(random() * list.length)] : undefined;
  if (isText(value)) return one(ways.text)?.(value) ?? JSON.stringify(value);
  if (typeof value === 'number') return one(ways.number)?.(String(value)) ?? String(value);
  if (typeof value === 'boolean') return random() < 1 / 6 ? 'flag' : String(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => written(item, random));
    return (items.length > 0 ? one(ways.list)?.(items) : undefined) ?? `[${items.join(', ')}]`;
  }
  const entries = Object.entries(value as object).map(([key, held]) => {
    const entry = `${keyed(key)}: ${written(held, random)}`;
    return one(optional.has(key) ? ways.entry : ways.entry.slice(0, 1))?.(entry) ?? entry;
  });
  const object = `{ ${entries.join(', ')} }`;
  return one(ways.object)?.(object) ?? object;
}

it('compile where some of it is only known at run time', async () => {
  const random = numbers(1);
  const accepted = recorded<Answer>('pods-create').filter(
    ({ cluster, answers, manifest }) =>
      !cluster &&
      answers['1.28']?.code === 201 &&
      !JSON.stringify(manifest).includes('null') &&
      !check(manifest).some(({ severity }) => severity === 'error'),
  );
  const statements = accepted
    .filter((_, i) => i % 4 === 0)
    .map(({ id, manifest }) => {
      const { metadata, spec } = manifest as { metadata: object; spec: object };
      return `new Pod(chart, '${id}', ${written({ metadata, ...spec }, random)});\n`;
    });
  const files = { 'pods.ts': `const same = <T>(value: T): T => value;\n${statements.join('')}` };
  const errors = await compile(files, compilers['6.0']);
  expect(errors.map(({ line, message }) => `${statements[line - 3]}${message}`)).toEqual([]);
});
