import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding, Format } from './finding';
import { printableJson } from './printable';

const levels = { error: 'error', warning: 'warning', advice: 'note' } as const;

/**
 * SARIF 2.1.0, which GitHub code scanning takes.
 * `rulePage` gives the Markdown page of a rule; its first paragraph is the summary.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(version: string, rulePage: (code: string) => string | undefined): Format {
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
                rules: codes.map((code) => described(code, rulePage(code))),
              },
            },
            columnKind: 'utf16CodeUnits',
            results: findings.map((finding) => result(finding, index.get(finding.code)!)),
          },
        ],
      };
      return `${printableJson(log, 2)}\n`;
    },
  };
}

/** A relative path is resolved against the repository by who reads the log. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.toWellFormed().split(/[\\/]/).map(encodeURIComponent).join('/');
}

function described(id: string, page: string | undefined) {
  const summary = page?.split('\n\n')[1]?.replaceAll('\n', ' ');
  if (page === undefined || summary === undefined) return { id };
  return { id, shortDescription: { text: summary }, help: { text: page, markdown: page } };
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
          artifactLocation: { uri: uriOf(at.file) },
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
