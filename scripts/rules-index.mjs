// Writes docs/rules/README.md from the pages: node scripts/rules-index.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../docs/rules');

const groups = [
  {
    title: 'What cannot be read',
    text: 'The text is no YAML, or not that of one object. What can be understood is judged nevertheless.',
    codes: ['yaml-syntax', 'yaml-indentation', 'duplicate-field', 'too-large', 'too-deep', 'unreadable'],
  },
  {
    title: 'What the API server refuses to decode',
    text: 'The server stops at these; what it would say next is told too.',
    codes: 'unknown-kind unknown-field wrong-type bad-quantity bad-time bad-base64 not-judged'.split(' '),
  },
  {
    title: 'What the API server refuses',
    text: 'Each code is a reason of the server; field and message are its own.',
    codes:
      'required-value invalid-value unsupported-value duplicate-value forbidden-value not-found too-long too-many internal-error api-server other-object api-server-warning'.split(
        ' ',
      ),
  },
  {
    title: 'What the API server does not know',
    text: 'The API server accepts these; the node fails on them, or they are most likely a mistake. Each may be silenced for a Pod,\nwith a reason: see its page.',
    codes:
      'image-reference port-clash stuck-sidecar name-too-long root-image read-only-root privileged-port unknown-port-name probe-port probe-same-as-liveness dangling-localhost one-application'.split(
        ' ',
      ),
  },
  {
    title: 'Between the objects of an application',
    text: 'Told only where the files are a whole application: `podwright check --whole-app`.',
    codes: ['config-not-found', 'service-without-pods'],
  },
  {
    title: 'Good practice',
    text: 'Told only where asked for: `podwright check --practice`, `check(manifest, { practice: true })`.',
    codes: ['plain-secret', 'floating-image', 'no-resources', 'no-probe'],
  },
  {
    title: 'Pod Security Standards',
    text: 'Told only where asked for: `podwright check --pod-security baseline` or `restricted`.',
    codes: pagesOf('pod-security'),
  },
];

function pagesOf(subfolder) {
  return readdirSync(join(folder, subfolder))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => join(subfolder, name.slice(0, -'.md'.length)))
    .sort();
}

/** The first paragraph of a page, on one line. */
function summaryOf(code) {
  const [title, summary] = readFileSync(join(folder, `${code}.md`), 'utf8').split('\n\n');
  if (title !== `# ${code}`) throw new Error(`${code}.md does not begin with its code`);
  return summary.replaceAll('\n', ' ');
}

const indexed = groups.flatMap(({ codes }) => codes);
const missing = [...pagesOf('.'), ...pagesOf('pod-security')].filter((code) => !indexed.includes(code));
if (missing.length > 0) throw new Error(`no group of the index has ${missing.join(', ')}`);

const sections = groups.map(({ title, text, codes }) => {
  const rows = codes.map((code) => `| [${code}](${code}.md) | ${summaryOf(code)} |\n`).join('');
  return `## ${title}\n\n${text}\n\n| rule | |\n| --- | --- |\n${rows}`;
});
const head =
  '# Rules\n\nWhat Podwright says of a manifest, by its code. `podwright explain CODE` shows a page in the terminal.\n';
const index = [head, ...sections].join('\n');

if (process.argv.includes('--check')) {
  if (readFileSync(join(folder, 'README.md'), 'utf8') !== index)
    throw new Error('docs/rules/README.md is not current: run node scripts/rules-index.mjs');
} else writeFileSync(join(folder, 'README.md'), index);
