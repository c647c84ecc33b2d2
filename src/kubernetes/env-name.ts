import { regexComplaint } from './name';

const isStrictName = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/;
const isRelaxedName = /^[ -<>-~]+$/;

const strictComplaint = regexComplaint(
  "a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit",
  '[-._a-zA-Z][-._a-zA-Z0-9]*',
  'my.env-name',
  'MY_ENV.NAME',
  'MyEnvName1',
);

/**
 * The name of an environment variable, or a prefix of such names. Returns the complaints.
 * https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/
 */
export function envNameComplaints(name: string, minor: number): string[] {
  // Since 1.32, the gate RelaxedEnvironmentVariableValidation.
  if (minor >= 32) return relaxedEnvNameComplaints(name);
  const complaints = isStrictName.test(name) ? [] : [strictComplaint];
  if (name === '.' || name === '..') complaints.push(`must not be '${name}'`);
  else if (name.startsWith('..')) complaints.push("must not start with '..'");
  return complaints;
}

function relaxedEnvNameComplaints(name: string): string[] {
  if (name === '') return ['environment variable name must be non-empty'];
  return isRelaxedName.test(name)
    ? []
    : ["a valid environment variable name must consist only of printable ASCII characters other than '='"];
}
