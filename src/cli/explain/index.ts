import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldAt, printedField } from './field';

const pages = join(__dirname, '../../../../docs/rules');

/** `podwright explain SUBJECT`: prints the page of a rule, or a field of the API; returns the exit code. */
export function explain(subject: string): number {
  const codes = readdirSync(pages).flatMap((name) => (name === 'README.md' ? [] : [name.replace(/\.md$/, '')]));
  if (codes.includes(subject)) {
    process.stdout.write(readFileSync(join(pages, `${subject}.md`), 'utf8'));
    return 0;
  }
  const field = fieldAt(subject);
  if (field) {
    process.stdout.write(printedField(field));
    return 0;
  }
  process.stderr.write(
    `podwright: there is no rule and no field "${subject}".\nRules: ${codes.join(', ')}\nFields: spec.containers.ports, deployment.spec.strategy, ...\n`,
  );
  return 2;
}
