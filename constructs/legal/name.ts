import type { Unless } from './illegal';
import type { Digit, FirstOther, HasOnly, Letter, Lower, IsOver15, IsOver253, IsOver63 } from './text';

// Names: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/

type LabelLetter = Lower | Digit | '-';
type SubdomainLetter = LabelLetter | '.';

/** An RFC 1123 label: what containers and volumes are called. */
export type DnsLabelFault<Name> = Name extends string
  ? string extends Name
    ? never
    : HasOnly<Name, LabelLetter> extends true
      ? Name extends '' | `-${string}` | `${string}-`
        ? Unless<
            Name,
            Name extends '' ? '✗ a name must not be empty' : `✗ '${Name}' must begin and end with a letter or digit`
          >
        : IsOver63<Name> extends true
          ? Unless<Name, `✗ '${Name}' is longer than 63 characters`>
          : never
      : Unless<
          Name,
          `✗ '${Name}': a name has lower case letters, digits and '-', not '${FirstOther<Name, LabelLetter>}'`
        >
  : never;

/** An RFC 1123 subdomain: what Pods and most objects are called. */
export type DnsSubdomainFault<Name> = Name extends string
  ? string extends Name
    ? never
    : HasOnly<Name, SubdomainLetter> extends true
      ? Name extends BadEdge
        ? Unless<
            Name,
            Name extends ''
              ? '✗ a name must not be empty'
              : `✗ '${Name}': each part between dots must begin and end with a letter or digit`
          >
        : IsOver253<Name> extends true
          ? Unless<Name, `✗ '${Name}' is longer than 253 characters`>
          : never
      : Unless<
          Name,
          `✗ '${Name}': a name has lower case letters, digits, '-' and '.', not '${FirstOther<Name, SubdomainLetter>}'`
        >
  : never;

type BadEdge = '' | `${'-' | '.'}${string}` | `${string}${'-' | '.'}` | `${string}${'..' | '.-' | '-.'}${string}`;

/** The name of a port: an IANA service name. */
export type PortNameFault<Name> = Name extends string
  ? string extends Name
    ? never
    : Name extends ''
      ? never
      : HasOnly<Name, LabelLetter> extends true
        ? Name extends `-${string}` | `${string}-` | `${string}--${string}`
          ? Unless<Name, `✗ port name '${Name}': no '-' at an end, and no '--'`>
          : IsOver15<Name> extends true
            ? Unless<Name, `✗ port name '${Name}' is longer than 15 characters`>
            : HasOnly<Name, Digit | '-'> extends true
              ? Unless<Name, `✗ port name '${Name}' must have a letter`>
              : never
        : Unless<
            Name,
            `✗ port name '${Name}' has lower case letters, digits and '-', not '${FirstOther<Name, LabelLetter>}'`
          >
  : never;

type QualifiedLetter = Letter | Digit | '-' | '_' | '.';
type Separator = '-' | '_' | '.';

/** The key of a label or annotation: `app`, `example.com/app`. */
export type QualifiedNameFault<Key> = Key extends string
  ? string extends Key
    ? never
    : Key extends `${infer Prefix}/${infer Name}`
      ? DnsSubdomainFault<Prefix> extends never
        ? NamePartFault<Name, Key>
        : Unless<Key, `✗ '${Key}': before '/' stands a DNS name such as example.com`>
      : NamePartFault<Key, Key>
  : never;

type NamePartFault<Name extends string, Key extends string> =
  HasOnly<Name, QualifiedLetter> extends true
    ? Name extends '' | `${Separator}${string}` | `${string}${Separator}`
      ? Unless<Key, `✗ key '${Key}' must begin and end with a letter or digit`>
      : IsOver63<Name> extends true
        ? Unless<Key, `✗ key '${Key}' has a name longer than 63 characters`>
        : never
    : Unless<Key, `✗ key '${Key}' has letters, digits, '-', '_' and '.', not '${FirstOther<Name, QualifiedLetter>}'`>;

/** The value of a label: empty, or 63 letters, digits, `-`, `_` and `.` at most. */
export type LabelValueFault<Value> = Value extends string
  ? string extends Value
    ? never
    : HasOnly<Value, QualifiedLetter> extends true
      ? Value extends `${Separator}${string}` | `${string}${Separator}`
        ? Unless<Value, `✗ label value '${Value}' must begin and end with a letter or digit`>
        : IsOver63<Value> extends true
          ? Unless<Value, `✗ label value '${Value}' is longer than 63 characters`>
          : never
      : Unless<
          Value,
          `✗ label value '${Value}' has letters, digits, '-', '_' and '.', not '${FirstOther<Value, QualifiedLetter>}'`
        >
  : never;
