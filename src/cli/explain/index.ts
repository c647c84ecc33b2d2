import { nearest } from '../../check/edit-distance';
import { printable } from '../../report/printable';
import { ruleCodes, rulePage, summaryOf } from '../rule-page';
import { explainField } from './field';

/** `podwright explain [SUBJECT]`: prints the rules, the page of one, or a field of the API; returns the exit code. */
export function explain(subject: string | undefined): number {
  if (subject === undefined) {
    process.stdout.write(listed(ruleCodes()));
    return 0;
  }
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
  const rule = nearestRule(subject);
  const meant = rule ?? fix;
  process.stderr.write(
    `podwright: there is no rule and no field "${printable(subject)}"${meant === undefined ? '' : `: did you mean ${meant}?`}\n` +
      'A rule: port-clash; podwright explain lists all. A field: spec.containers.ports, deployment.spec.strategy, ...\n',
  );
  return 2;
}

/** The rule that a text is most like; one of a group may be named without the group. */
function nearestRule(subject: string): string | undefined {
  const codes = ruleCodes();
  const near = nearest(subject, [...codes, ...codes.map(lastPart)]);
  return codes.find((code) => code === near || lastPart(code) === near);
}

const lastPart = (code: string): string => code.slice(code.lastIndexOf('/') + 1);

/** Each rule with the first sentence of its page. */
function listed(codes: readonly string[]): string {
  const width = Math.max(...codes.map((code) => code.length));
  return codes.map((code) => `${code.padEnd(width)}  ${summaryOf(rulePage(code)!)}\n`).join('');
}
