import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Finding, Format } from '../../src/report/finding';
import { github } from '../../src/report/github';
import { json, jsonl } from '../../src/report/json';
import { junit } from '../../src/report/junit';
import { pretty } from '../../src/report/pretty';
import { sarif } from '../../src/report/sarif';

const finding: Finding = {
  code: 'invalid-value',
  severity: 'error',
  source: 'api-server',
  field: 'metadata.name',
  reason: 'FieldValueInvalid',
  message: 'Invalid value: "A"',
  fix: 'write a',
  object: 'Pod/A',
  at: { file: 'dist/a.yaml', line: 4, column: 9 },
  frame: { from: 3, lines: ['metadata:', '  name: A'], column: 9 },
};
const advice: Finding = {
  ...finding,
  code: 'no-probe',
  severity: 'advice',
  source: 'practice',
  field: '',
  at: { file: 'b.yaml', line: 1, column: 1 },
};

function printed({ head, one, foot }: Format, findings: readonly Finding[]): string {
  const counts = { error: findings.length, warning: 0, advice: 0 };
  return (head?.() ?? '') + findings.map(one).join('') + (foot?.({ files: 1, unread: 0, objects: 1, counts }) ?? '');
}

describe('pretty', () => {
  it('underlines the word, also after wide characters and tabs', () => {
    const wide: Finding = {
      ...finding,
      at: { file: 'a', line: 1, column: 13 },
      frame: { from: 1, lines: ['a: {"한글😀":\t"x y", b: c}'], column: 13 },
    };
    expect(printed(pretty(false), [wide])).toContain(
      ['    1 | a: {"한글😀": "x y", b: c}', `      | ${' '.repeat(14)}^^^^^`].join('\n'),
    );
  });

  it('sums up in singular and plural, and in colours where they are wanted', () => {
    expect(printed(pretty(false), [finding])).toMatch(/\n1 object in 1 file: 1 error\n$/);
    expect(printed(pretty(true), [finding])).toContain('\x1b[31merror\x1b[39m');
  });

  it('prints 10,000 findings in less than a second, as every format does', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ ...finding, at: { ...finding.at, line: i + 1 } }));
    for (const format of [pretty(true), json(), jsonl, github, junit(), sarif('1.0.0', () => undefined)]) {
      const begun = performance.now();
      printed(format, many);
      expect(performance.now() - begun).toBeLessThan(1000);
    }
  });
});

describe('json and jsonl', () => {
  it('hold the findings without their frames', () => {
    const { frame: _, ...plain } = finding;
    expect(JSON.parse(printed(json(), [finding, advice]))).toMatchObject([plain, { code: 'no-probe' }]);
    expect(JSON.parse(printed(json(), []))).toEqual([]);
    expect(
      printed(jsonl, [finding, finding])
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([plain, plain]);
  });
});

describe('github', () => {
  it('writes one workflow command a finding', () => {
    expect(printed(github, [{ ...finding, message: '50 %\nof: a, b' }, advice])).toBe(
      '::error file=dist/a.yaml,line=4,col=9,title=invalid-value::metadata.name: 50 %25%0Aof: a, b%0Afix: write a\n' +
        '::notice file=b.yaml,line=1,col=1,title=no-probe::Invalid value: "A"%0Afix: write a\n',
    );
  });
});

describe('junit', () => {
  it('has a suite a file; advice is skipped; what XML cannot hold is replaced', () => {
    const xml = printed(junit(), [{ ...finding, message: 'a < b & "c"\0\uD800' }, advice]);
    expect(xml).toContain('<testsuite name="dist/a.yaml" tests="1" failures="1" skipped="0">');
    expect(xml).toContain('<testsuite name="b.yaml" tests="1" failures="0" skipped="1">');
    expect(xml).toContain('<failure message="a &lt; b &amp; &quot;c&quot;\uFFFD\uFFFD">');
  });
});

describe('sarif', () => {
  const log = (findings: readonly Finding[]) =>
    JSON.parse(
      printed(
        sarif('1.2.3', (code) => (code === 'no-probe' ? `# ${code}\n\nNo\nprobe.\n\nWhy.\n` : undefined)),
        findings,
      ),
    ) as {
      runs: [
        {
          results: { partialFingerprints: object; locations: [{ physicalLocation: object }] }[];
          tool: { driver: { rules: object[] } };
        },
      ];
    };

  it('is valid by what SARIF 2.1.0 asks of such a log', () => {
    const text = {
      type: 'object',
      required: ['text'],
      properties: { text: { type: 'string' }, markdown: { type: 'string' } },
      additionalProperties: false,
    };
    const validate = new Ajv().compile({
      type: 'object',
      required: ['version', 'runs'],
      additionalProperties: false,
      properties: {
        $schema: { type: 'string' },
        version: { const: '2.1.0' },
        runs: {
          type: 'array',
          items: {
            type: 'object',
            required: ['tool'],
            additionalProperties: false,
            properties: {
              tool: {
                type: 'object',
                required: ['driver'],
                additionalProperties: false,
                properties: {
                  driver: {
                    type: 'object',
                    required: ['name'],
                    additionalProperties: false,
                    properties: {
                      name: { type: 'string' },
                      semanticVersion: { type: 'string' },
                      informationUri: { type: 'string' },
                      rules: {
                        type: 'array',
                        uniqueItems: true,
                        items: {
                          type: 'object',
                          required: ['id'],
                          additionalProperties: false,
                          properties: { id: { type: 'string' }, shortDescription: text, help: text },
                        },
                      },
                    },
                  },
                },
              },
              columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
              results: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['message'],
                  additionalProperties: false,
                  properties: {
                    ruleId: { type: 'string' },
                    ruleIndex: { type: 'integer', minimum: -1 },
                    level: { enum: ['none', 'note', 'warning', 'error'] },
                    message: text,
                    locations: {
                      type: 'array',
                      items: {
                        type: 'object',
                        additionalProperties: false,
                        properties: {
                          physicalLocation: {
                            type: 'object',
                            required: ['artifactLocation'],
                            additionalProperties: false,
                            properties: {
                              artifactLocation: {
                                type: 'object',
                                additionalProperties: false,
                                properties: { uri: { type: 'string', pattern: "^[\\w.~:/?#@!$&'()*+,;=%-]*$" } },
                              },
                              region: {
                                type: 'object',
                                additionalProperties: false,
                                properties: {
                                  startLine: { type: 'integer', minimum: 1 },
                                  startColumn: { type: 'integer', minimum: 1 },
                                },
                              },
                            },
                          },
                          logicalLocations: {
                            type: 'array',
                            items: {
                              type: 'object',
                              additionalProperties: false,
                              properties: { fullyQualifiedName: { type: 'string' } },
                            },
                          },
                        },
                      },
                    },
                    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
                  },
                },
              },
            },
          },
        },
      },
    });
    for (const findings of [
      [],
      [finding, advice, { ...finding, at: { ...finding.at, file: 'a b/%한\uD800#?.yaml' } }],
    ]) {
      validate(log(findings));
      expect(validate.errors).toBe(null);
    }
  });

  it('describes each rule once, by its page', () => {
    expect(log([advice, advice, finding]).runs[0].tool.driver.rules).toEqual([
      { id: 'invalid-value' },
      {
        id: 'no-probe',
        shortDescription: { text: 'No probe.' },
        help: { text: '# no-probe\n\nNo\nprobe.\n\nWhy.\n', markdown: '# no-probe\n\nNo\nprobe.\n\nWhy.\n' },
      },
    ]);
  });

  it('gives a fault the same fingerprint on another line, and another fault another one', () => {
    const [first, moved, other] = log([
      finding,
      { ...finding, at: { ...finding.at, line: 9 } },
      { ...finding, field: 'kind' },
    ]).runs[0].results;
    expect(moved!.partialFingerprints).toEqual(first!.partialFingerprints);
    expect(other!.partialFingerprints).not.toEqual(first!.partialFingerprints);
  });

  it('names absolute paths as files, and relative ones relative', () => {
    const uri = (file: string) =>
      log([{ ...finding, at: { ...finding.at, file } }]).runs[0].results[0]!.locations[0].physicalLocation;
    expect(uri('/tmp/a b.yaml')).toMatchObject({ artifactLocation: { uri: 'file:///tmp/a%20b.yaml' } });
    expect(uri('a:b/c#d.yaml')).toMatchObject({ artifactLocation: { uri: 'a%3Ab/c%23d.yaml' } });
  });
});
