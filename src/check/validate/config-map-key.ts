import { byteLength, regexComplaint } from '../../kubernetes/name';

const isConfigMapKey = /^[-._a-zA-Z0-9]+$/;

/** A key of a ConfigMap or Secret: it must do as the name of a file. Returns the complaints. */
export function configMapKeyComplaints(key: string): string[] {
  const complaints: string[] = [];
  if (byteLength(key) > 253) complaints.push('must be no more than 253 characters');
  if (!isConfigMapKey.test(key)) {
    const words = "a valid config key must consist of alphanumeric characters, '-', '_' or '.'";
    complaints.push(regexComplaint(words, '[-._a-zA-Z0-9]+', 'key.name', 'KEY_NAME', 'key-name'));
  }
  if (key === '.' || key === '..') complaints.push(`must not be '${key}'`);
  else if (key.startsWith('..')) complaints.push("must not start with '..'");
  return complaints;
}
