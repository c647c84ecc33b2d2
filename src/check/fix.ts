import type { PodSpec } from '../kubernetes/api';
import { quoted, unquoted } from '../kubernetes/go-quote';
import { nearest } from './edit-distance';
import type { PodOf } from './pod-of';
import type { FieldError, Reason } from './review';

/** The page of `docs/rules/` for each reason that the API server gives. */
export const codeOf: Readonly<Record<Reason, string>> = {
  FieldValueInvalid: 'invalid-value',
  FieldValueRequired: 'required-value',
  FieldValueDuplicate: 'duplicate-value',
  FieldValueNotSupported: 'unsupported-value',
  FieldValueForbidden: 'forbidden-value',
  FieldValueTooLong: 'too-long',
  FieldValueTooMany: 'too-many',
  FieldValueNotFound: 'not-found',
  FieldValueTypeInvalid: 'invalid-value',
  InternalError: 'internal-error',
};

/** What to write instead of a value that the API server refuses, where its words leave no doubt. */
export function fixOf({ field, reason, message }: FieldError, pod: PodOf | undefined): string | undefined {
  const value = quotedIn(message);
  switch (reason) {
    case 'FieldValueInvalid':
      return value === undefined ? undefined : betterName(value, message);
    case 'FieldValueNotSupported':
      return value === undefined
        ? undefined
        : oneOf(value, quotedList(message.slice(message.indexOf('supported values:'))));
    case 'FieldValueNotFound':
      return pod && value !== undefined && /\.(?:volumeMounts|volumeDevices)\[\d+\]\.name$/.test(field)
        ? volumeNamed(value, pod.spec)
        : undefined;
    default:
      return undefined;
  }
}

/** The first quoted text of a message. */
function quotedIn(message: string): string | undefined {
  return quotedList(message)[0];
}

function quotedList(message: string): string[] {
  return (message.match(/"(?:[^"\\]|\\.)*"/g) ?? []).map(unquoted);
}

/** A name in place of one that is nearly good: lower case, `-` for what is not allowed, no longer than allowed. */
function betterName(value: string, message: string): string | undefined {
  if (!/ RFC 1123 | DNS-1035 /.test(message) && !/must be no more than \d+ char/.test(message)) return undefined;
  const longest = Number(/no more than (\d+)/.exec(message)?.[1] ?? (message.includes('subdomain') ? 253 : 63));
  const allowed = message.includes('subdomain') ? /[^a-z0-9.]+/g : /[^a-z0-9]+/g;
  const start = message.includes('DNS-1035') ? /^[^a-z]+/ : /^[^a-z0-9]+/;
  const better = value
    .toLowerCase()
    .replace(allowed, '-')
    .replace(start, '')
    .slice(0, longest)
    .replace(/[^a-z0-9]+$/, '');
  return better === '' || better === value ? undefined : `write ${better}`;
}

function oneOf(value: string, supported: readonly string[]): string | undefined {
  // An empty text is not written.
  const choices = supported.filter((one) => one !== '');
  if (choices.length === 0) return undefined;
  const near = nearest(value, choices);
  return near === undefined ? `write ${choices.join(' or ')}` : `did you mean ${near}?`;
}

function volumeNamed(name: string, spec: PodSpec): string {
  const names = (spec.volumes ?? []).flatMap(({ name }) => name ?? []);
  const near = nearest(name, names);
  if (near !== undefined) return `did you mean ${shown(near)}?`;
  const known = names.length === 0 ? 'the Pod has no volumes' : `the Pod's volumes are ${names.map(shown).join(', ')}`;
  return `add a volume ${quoted(name)} to volumes: ${known}`;
}

/** A name as it is where it can be read, in quotes where it has spaces or what cannot be seen. */
function shown(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : quoted(name);
}
