import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readYaml } from '../../src/yaml/read';

const lines = [
  'apiVersion: v1',
  'kind: Pod',
  'metadata:',
  '  name: web',
  'spec:',
  '  containers:',
  '  - name: web',
  '    image: nginx:1.27',
  '    command: ["tail"]',
  '    ports:',
  '    - containerPort: 80',
  '      protocol: TCP',
];
const sound = readYaml(lines.join('\n'))[0]!.value;

/** What is said first of the text in which a line (from 1) is written so, and what it is read as. */
function said(line: number, written: string) {
  const { problems, value } = readYaml(lines.with(line - 1, written).join('\n'))[0]!;
  const { message = '', fix = '', line: at, column } = problems[0] ?? {};
  return {
    at: `${at}:${column}`,
    message,
    fix,
    count: problems.length,
    isSound: JSON.stringify(value) === JSON.stringify(sound),
  };
}

describe('slips that people make', () => {
  it.each([
    ['a dash without a space', 7, '  -name: web', '7:4', 'needs a space', 'write `- name:`'],
    [
      'a dash without a space, deeper',
      11,
      '    -containerPort: 80',
      '11:6',
      'needs a space',
      'write `- containerPort:`',
    ],
    ['a colon without a space', 8, '    image:nginx:1.27', '8:11', 'needs a space', 'write `image: nginx:1.27`'],
    ['a colon without a space, at the top', 2, 'kind:Pod', '2:6', 'needs a space', 'write `kind: Pod`'],
    [
      'a colon without a space, of a number',
      11,
      '    - containerPort:80',
      '11:21',
      'needs a space',
      'write `containerPort: 80`',
    ],
    [
      'a colon without a space, at the end',
      12,
      '      protocol:TCP',
      '12:16',
      'needs a space',
      'write `protocol: TCP`',
    ],
    ['no colon before a value', 8, '    image nginx:1.27', '8:10', '`image` has no colon', 'write `image:`'],
    ['no colon before a map', 3, 'metadata', '3:9', '`metadata` has no colon', 'write `metadata:`'],
    ['no colon before a list', 6, '  containers', '6:13', '`containers` has no colon', 'write `containers:`'],
    ['no second quote', 8, '    image: "nginx:1.27', '8:23', 'is not closed', 'write `"` at the end'],
    ['no second single quote', 8, "    image: 'nginx:1.27", '8:23', 'is not closed', "write `'` at the end"],
    ['no second bracket', 9, '    command: ["tail"', '9:21', 'is not closed', 'write `]` at the end'],
    ['no second bracket and quote', 9, '    command: ["tail', '9:20', 'is not closed', 'write `"]` at the end'],
    [
      'no-break spaces for indentation',
      8,
      '\u00a0\u00a0\u00a0\u00a0image: nginx:1.27',
      '8:1',
      'U+00A0',
      'write a plain space',
    ],
    ['a no-break space after a colon', 8, '    image:\u00a0nginx:1.27', '8:11', 'U+00A0', 'write a plain space'],
    ['an ideographic space after a dash', 7, '  -\u3000name: web', '7:4', 'U+3000', 'write a plain space'],
    ['a full-width colon', 8, '    image：nginx:1.27', '8:10', 'another sign', 'write `image: `'],
    ['a tab for indentation', 8, '\timage: nginx:1.27', '8:1', 'Tabs are not allowed', 'indent with spaces'],
    ['a tab among the indentation', 8, '  \timage: nginx:1.27', '8:3', 'Tabs are not allowed', 'indent with spaces'],
    [
      'one space too few',
      8,
      '   image: nginx:1.27',
      '8:4',
      'indented by 3 spaces',
      'indent `image` by 4 spaces, beside `name`',
    ],
    [
      'one space too many',
      8,
      '     image: nginx:1.27',
      '8:6',
      'indented by 5 spaces',
      'indent `image` by 4 spaces, beside `name`',
    ],
    [
      'two spaces too many',
      10,
      '      ports:',
      '10:7',
      'indented by 6 spaces',
      'indent `ports` by 4 spaces, beside `command`',
    ],
    ['a list item between two depths', 11, '   - containerPort: 80', '11:4', 'indented by 3 spaces', 'beside `ports`'],
    ['one space before a field of the object', 5, ' spec:', '5:2', 'indented by 1 space', 'indent `spec` by 0 spaces'],
    ['one space before the kind', 2, ' kind: Pod', '2:2', 'indented by 1 space', 'indent `kind` by 0 spaces'],
  ] as const)('%s: told at its place with a fix, and read as it was meant', (_, line, written, at, message, fix) => {
    const told = said(line, written);
    expect(told).toMatchObject({ at, count: 1, isSound: true });
    expect(told.message).toContain(message);
    expect(told.fix).toContain(fix);
  });

  it.each([
    ['a second colon', 8, '    image: nginx: 1.27', '8:12', "write `'nginx: 1.27'`"],
    ['a reserved sign', 8, '    image: @web', '8:12', "write `'@web'`"],
    ['a lone asterisk', 8, '    image: *', '8:12', "write `'*'`"],
    ['an alias of no anchor', 8, '    image: *.example.com', '8:12', "`'*.example.com'`"],
  ] as const)('%s: told to stand in quotes', (_, line, written, at, fix) => {
    expect(said(line, written)).toMatchObject({ at, fix: expect.stringContaining(fix) as string });
  });

  it.each([
    ['<<<<<<< HEAD\n    image: a\n=======\n    image: b\n>>>>>>> branch', '8:1', 'merge conflict'],
    ['    image: {{ .Values.image }}', '8:12', 'a template'],
    ['    {{- if .Values.image }}', '8:5', 'a template'],
    ['```', '8:1', 'Markdown'],
  ] as const)('names what is no YAML: %s', (written, at, message) => {
    const told = said(8, written);
    expect(told).toMatchObject({ at, count: 1 });
    expect(told.message).toContain(message);
  });

  it('tells of an HTML page, and reads old line ends', () => {
    expect(readYaml('<!DOCTYPE html>\n<html><body>404</body></html>\n')[0]!.problems[0]!.message).toContain('HTML');
    expect(readYaml(lines.join('\r'))[0]).toMatchObject({ value: sound, problems: [] });
  });

  it('tells several slips of one text', () => {
    const { problems } = readYaml(
      lines.with(6, '  -name: web').with(7, '    image:nginx').with(8, '    command: ["tail"').join('\n'),
    )[0]!;
    expect(problems.map(({ line }) => line)).toEqual([7, 8, 9]);
  });

  it('never says anything of a text that the parser reads, and always something of one that it does not', () => {
    const slip = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 2 }),
      put: fc.constantFrom('', ' ', ':', '-', '"', "'", '[', ']', '\n', '\t', 'x', '@', '#', '\u00a0'),
    });
    fc.assert(
      fc.property(fc.array(slip, { maxLength: 2 }), (slips) => {
        const text = slips.reduce((now, { at, length, put }) => {
          const place = at % now.length;
          return now.slice(0, place) + put + now.slice(place + length);
        }, lines.join('\n'));
        const [first, second] = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' }) as {
          errors: unknown[];
        }[];
        fc.pre(second === undefined);
        const said = readYaml(text).flatMap(({ problems }) =>
          problems.filter(({ code }) => code !== 'duplicate-field'),
        );
        if (first!.errors.length > 0) expect(said).not.toEqual([]);
        else expect(said.filter(({ message }) => !/refers to an anchor|where kubectl reads/.test(message))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
