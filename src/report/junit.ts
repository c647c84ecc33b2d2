import type { Finding, Format } from './finding';

// XML 1.0 has no place for most control characters and for lone surrogates, escaped or not; others steer terminals.
const escaped = (text: string) =>
  text
    .toWellFormed()
    .replace(/[^\n\x20-\x7E\xA0-\u2027\u202F-\u2065\u206A-\uFFFD]/g, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** JUnit's XML, as CI servers read it: a test suite a file, a failed test a finding; advice is skipped. */
export function junit(): Format {
  const suites = new Map<string, Finding[]>();
  return {
    one(finding) {
      const suite = suites.get(finding.at.file);
      if (suite) suite.push(finding);
      else suites.set(finding.at.file, [finding]);
      return '';
    },
    foot() {
      const body = [...suites].map(([file, findings]) => {
        const failures = findings.filter(({ severity }) => severity !== 'advice').length;
        const tests = findings.map(testcase).join('');
        return `  <testsuite name="${escaped(file)}" tests="${findings.length}" failures="${failures}" skipped="${findings.length - failures}">\n${tests}  </testsuite>\n`;
      });
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="podwright">\n${body.join('')}</testsuites>\n`;
    },
  };
}

function testcase({ code, field, message, fix, at, object, severity }: Finding): string {
  const name = `${code} ${[object, field].filter(Boolean).join(' ')} (line ${at.line}, column ${at.column})`;
  const element = severity === 'advice' ? 'skipped' : 'failure';
  const text = fix === undefined ? message : `${message}\nfix: ${fix}`;
  return `    <testcase classname="${escaped(at.file)}" name="${escaped(name)}">\n      <${element} message="${escaped(message)}">${escaped(text)}</${element}>\n    </testcase>\n`;
}
