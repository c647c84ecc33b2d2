import { printable } from '../../report/printable';
import { ruleCodes, rulePage } from '../rule-page';
import { explainField } from './field';

/** `podwright explain SUBJECT`: prints the page of a rule, or a field of the API; returns the exit code. */
export function explain(subject: string): number {
  const page = rulePage(subject);
  if (page !== undefined) {
    process.stdout.write(page);
    return 0;
  }
  const { text, fix } = explainField(subject);
  if (text !== undefined) {
    process.stdout.write(text);
    return 0;
  }
  const rule = ruleCodes().find((code) => code.endsWith(`/${subject}`));
  const meant = rule ?? fix;
  process.stderr.write(
    `podwright: there is no rule and no field "${printable(subject)}"${meant === undefined ? '' : `: did you mean ${meant}?`}\n` +
      'A rule: one of docs/rules/README.md, such as port-clash\nA field: spec.containers.ports, deployment.spec.strategy, ...\n',
  );
  return 2;
}
