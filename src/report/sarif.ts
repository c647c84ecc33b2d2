import { createHash } from 'node:crypto';
import type { Finding, Format } from './finding';

const levels = { error: 'error', warning: 'warning', advice: 'note' } as const;

/** What is told of a rule in the log: one sentence of it, and its page. */
export interface RuleText {
  readonly summary: string;
  readonly page: string;
}

/**
 * SARIF 2.1.0, which GitHub code scanning takes.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(version: string, ruleText: (code: string) => RuleText | undefined): Format {
  const findings: Finding[] = [];
  return {
    one(finding) {
      findings.push(finding);
      return '';
    },
    foot() {
      const codes = [...new Set(findings.map(({ code }) => code))].sort();
      const index = new Map(codes.map((code, i) => [code, i]));
      const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: {
              driver: {
                name: 'podwright',
                semanticVersion: version,
                rules: codes.map((code) => described(code, ruleText(code))),
              },
            },
            columnKind: 'utf16CodeUnits',
            results: findings.map((finding) => result(finding, index.get(finding.code)!)),
          },
        ],
      };
      return `${JSON.stringify(log, null, 2)}\n`;
    },
  };
}

function described(id: string, text: RuleText | undefined) {
  return {
    id,
    ...(text && { shortDescription: { text: text.summary }, help: { text: text.page, markdown: text.page } }),
  };
}

function result({ code, severity, message, fix, field, object, at }: Finding, ruleIndex: number) {
  // The same fault keeps its identity when lines above it come and go.
  const identity = createHash('sha256').update([code, at.file, object, field, message].join('\0')).digest('hex');
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: fix === undefined ? message : `${message}. Fix: ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(at.file.replace(/\\/g, '/').toWellFormed()) },
          region: { startLine: at.line, startColumn: at.column },
        },
        ...(field === ''
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: [object, field].filter(Boolean).join(' ') }] }),
      },
    ],
    partialFingerprints: { 'podwright/v1': identity },
  };
}
