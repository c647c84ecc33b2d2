import type { Unless } from './illegal';
import type { IsDnsSubdomain } from './name';
import type { AtLeast129, AtLeast64, AtLeast65, Digit, HasJust, HasOnly, Letter, Lower } from './text';

// An image reference: https://github.com/distribution/reference

type PathLetter = Lower | Digit | '-' | '_' | '.' | '/';
type TagLetter = Letter | Digit | '-' | '_' | '.';
type HostLetter = Letter | Digit | '-' | '.';
type HexLetter = Digit | 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

/** The image of a container: `nginx`, `nginx:1.27`, `registry.example.com:5000/shop/api@sha256:...`. */
export type ImageFault<Image> = Image extends string
  ? IsPlain<Image> extends true
    ? never
    : string extends Image
      ? never
      : Complaint<Image, ReferenceFault<Image>>
  : never;

/** What most images are: a path whose parts are names of the DNS, and a tag. */
type IsPlain<Image extends string> = Image extends `${infer Path}:${infer Tag}`
  ? HasOnly<Tag, TagLetter> extends true
    ? Tag extends '' | `${'-' | '.'}${string}` | AtLeast129
      ? false
      : IsPlainPath<Path>
    : false
  : IsPlainPath<Image>;

type IsPlainPath<Path extends string> = Path extends `${infer Part}/${infer Rest}`
  ? IsDnsSubdomain<Part> extends true
    ? IsPlainPath<Rest>
    : false
  : IsDnsSubdomain<Path>;

type Complaint<Image extends string, Because> = Because extends string
  ? Unless<Image, `✗ image '${Image}' ${Because}`>
  : never;

type ReferenceFault<Image extends string> = Image extends ''
  ? 'is empty'
  : Image extends `${string}${' ' | '\n' | '\t'}${string}`
    ? 'has a space'
    : Image extends `${string}://${string}`
      ? 'is a URL: write it without http:// or the like'
      : Image extends `${infer Name}@${infer Digest}`
        ? NameFault<Name> | DigestFault<Digest>
        : NameFault<Image>;

/** A first part with a dot, a colon or an upper case letter is a registry. */
type NameFault<Name extends string> = Name extends `${infer First}/${infer Path}`
  ? First extends 'localhost' | `${string}${'.' | ':' | Uppercase<Lower>}${string}`
    ? Path extends `${string}:${string}`
      ? RegistryFault<First> | TaggedFault<Path, `${First}/`>
      : First extends `${infer Repository}:${infer Rest}`
        ? HasJust<Rest, Digit> extends true
          ? RegistryFault<First> | PathFault<Path>
          : `has a tag before its path: did you mean '${Repository}/${Path}:${Rest}'?`
        : RegistryFault<First> | PathFault<Path>
    : TaggedFault<Name, ''>
  : TaggedFault<Name, ''>;

type TaggedFault<Tagged extends string, Before extends string> = Tagged extends `${infer Path}:${infer Tag}`
  ? Tag extends `${infer Second}:${infer Third}`
    ? `has two tags: did you mean '${Before}${Path}/${Second}:${Third}'?`
    : PathFault<Path> | TagFault<Tag>
  : PathFault<Tagged>;

type TagFault<Tag extends string> = Tag extends ''
  ? 'has a colon but no tag'
  : Tag extends `${string}/${string}`
    ? 'has its tag in the middle: a tag comes last'
    : HasOnly<Tag, TagLetter> extends true
      ? Tag extends `${'-' | '.'}${string}`
        ? "has a tag that begins with '-' or '.'"
        : Tag extends AtLeast129
          ? 'has a tag longer than 128 characters'
          : never
      : "has a tag with other characters than letters, digits, '_', '.' and '-'";

type PathFault<Path extends string> =
  HasOnly<Path, PathLetter> extends true
    ? Path extends BadSeparators
      ? "has a separator too many: parts are joined by one '/', '.', '_' or '-'"
      : never
    : Path extends `${string}${Uppercase<Lower>}${string}`
      ? 'has upper case letters: repositories are lower case'
      : "has other characters than a-z, 0-9, '/', '.', '_' and '-'";

type Separator = '-' | '.' | '_' | '/';
type BadSeparators =
  | ''
  | `${Separator}${string}`
  | `${string}${Separator}`
  | `${string}${`/${Separator}` | `${'-' | '.' | '_'}/`}${string}`
  | `${string}${'..' | '._' | '_.' | '.-' | '-.' | '-_' | '_-' | '___'}${string}`;

type RegistryFault<Registry extends string> = Registry extends `[${string}`
  ? never
  : Registry extends `${infer Host}:${infer Port}`
    ? Port extends ''
      ? 'has no port after the colon of its registry'
      : HasJust<Port, Digit> extends true
        ? HostFault<Host>
        : 'has a registry whose port is no number'
    : HostFault<Registry>;

type HostFault<Host extends string> =
  HasOnly<Host, HostLetter> extends true
    ? Host extends '' | `${'-' | '.'}${string}` | `${string}${'-' | '.'}` | `${string}${'..' | '.-' | '-.'}${string}`
      ? 'has a registry that is no host name'
      : never
    : 'has a registry that is no host name';

type DigestFault<Digest extends string> = Digest extends `${'sha384' | 'sha512'}:${string}`
  ? never
  : Digest extends `sha256:${infer Hex}`
    ? HasJust<Hex, HexLetter> extends true
      ? Hex extends AtLeast65
        ? 'has a digest that is not 64 hex digits long'
        : Hex extends AtLeast64
          ? never
          : 'has a digest that is not 64 hex digits long'
      : 'has a digest with other characters than 0-9 and a-f'
    : 'has a digest that does not begin with sha256:';
