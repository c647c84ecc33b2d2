import type { Unless } from './illegal';
import type { AtLeast16, AtLeast254, AtLeast64, Digit, FirstOther, HasOnly, Letter, Lower } from './text';

// Names: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/

type LabelLetter = Lower | Digit | '-';
type SubdomainLetter = LabelLetter | '.';
type QualifiedLetter = Letter | Digit | '-' | '_' | '.';

/** What most names are: fine as the name of anything. */
type IsDnsLabel<Name extends string> =
  HasOnly<Name, LabelLetter> extends true
    ? Name extends '' | `-${string}` | `${string}-` | AtLeast64
      ? false
      : true
    : false;

/** Whether a text is an RFC 1123 subdomain. */
export type IsDnsSubdomain<Name extends string> =
  IsDnsLabel<Name> extends true
    ? true
    : HasOnly<Name, SubdomainLetter> extends true
      ? Name extends BadEdge | AtLeast254
        ? false
        : true
      : false;

/** An RFC 1123 label: what containers and volumes are called. */
export type DnsLabelFault<Name> = Name extends string
  ? IsDnsLabel<Name> extends true
    ? never
    : string extends Name
      ? never
      : HasOnly<Name, LabelLetter> extends true
        ? Unless<
            Name,
            Name extends ''
              ? '✗ a name must not be empty'
              : Name extends `-${string}` | `${string}-`
                ? `✗ '${Name}' must begin and end with a letter or digit`
                : `✗ '${Name}' is longer than 63 characters`
          >
        : Unless<
            Name,
            `✗ '${Name}': a name has lower case letters, digits and '-', not '${FirstOther<Name, LabelLetter>}'`
          >
  : never;

/** An RFC 1123 subdomain: what Pods and most objects are called. */
export type DnsSubdomainFault<Name> = Name extends string
  ? IsDnsLabel<Name> extends true
    ? never
    : string extends Name
      ? never
      : HasOnly<Name, SubdomainLetter> extends true
        ? Name extends BadEdge | AtLeast254
          ? Unless<
              Name,
              Name extends ''
                ? '✗ a name must not be empty'
                : Name extends BadEdge
                  ? `✗ '${Name}': each part between dots must begin and end with a letter or digit`
                  : `✗ '${Name}' is longer than 253 characters`
            >
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
          : Name extends AtLeast16
            ? Unless<Name, `✗ port name '${Name}' is longer than 15 characters`>
            : HasOnly<Name, Digit> extends true
              ? Unless<Name, `✗ port name '${Name}' must have a letter`>
              : never
        : Unless<
            Name,
            `✗ port name '${Name}' has lower case letters, digits and '-', not '${FirstOther<Name, LabelLetter>}'`
          >
  : never;

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
  IsDnsLabel<Name> extends true
    ? never
    : HasOnly<Name, QualifiedLetter> extends true
      ? Name extends '' | `${Separator}${string}` | `${string}${Separator}`
        ? Unless<Key, `✗ key '${Key}' must begin and end with a letter or digit`>
        : Name extends AtLeast64
          ? Unless<Key, `✗ key '${Key}' has a name longer than 63 characters`>
          : never
      : Unless<Key, `✗ key '${Key}' has letters, digits, '-', '_' and '.', not '${FirstOther<Name, QualifiedLetter>}'`>;

/** The value of a label: empty, or 63 letters, digits, `-`, `_` and `.` at most. */
export type LabelValueFault<Value> = Value extends string
  ? IsDnsLabel<Value> extends true
    ? never
    : string extends Value
      ? never
      : HasOnly<Value, QualifiedLetter> extends true
        ? Value extends `${Separator}${string}` | `${string}${Separator}`
          ? Unless<Value, `✗ label value '${Value}' must begin and end with a letter or digit`>
          : Value extends AtLeast64
            ? Unless<Value, `✗ label value '${Value}' is longer than 63 characters`>
            : never
        : Unless<
            Value,
            `✗ label value '${Value}' has letters, digits, '-', '_' and '.', not '${FirstOther<Value, QualifiedLetter>}'`
          >
  : never;
