// The grammar of image references: https://pkg.go.dev/github.com/distribution/reference

import { remembered } from './remembered';

/** What a reference names: `ghcr.io/team/app:1.2` is `app` of `team` in the registry `ghcr.io`, tagged `1.2`. */
export interface ImageReference {
  /** The registry with its port, `docker.io` where the text names none. */
  readonly registry: string;
  /** The path in the registry: `library/nginx` of the text `nginx`. */
  readonly repository: string;
  readonly tag?: string;
  /** Such as `sha256:` and 64 hexadecimal digits. */
  readonly digest?: string;
}

/** What is wrong with an image that is no reference. */
export interface ImageComplaint {
  /** Words that follow the image: `has no tag after the colon`. */
  readonly message: string;
  /** The reference that was likely meant. */
  readonly suggestion?: string;
}

const isRegistry =
  /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
const isPathComponent = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const isTag = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const isDigest = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
const isImageId = /^[a-f0-9]{64}$/;
const maxNameLength = 255;

/** The parts of a text, split but not judged. */
interface Parts {
  readonly registry: string;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** The parts of an image reference; undefined where the text is none. */
export function parseImageReference(text: string): ImageReference | undefined {
  const { parts, complaint } = read(text);
  return complaint === undefined ? parts : undefined;
}

/** Why the kubelet would answer InvalidImageName to a text; undefined where it would not. */
export function imageReferenceComplaint(text: string): ImageComplaint | undefined {
  const { complaint: message } = read(text);
  if (message === undefined) return undefined;
  const suggestion = likelyMeant(text);
  return suggestion === undefined ? { message } : { message, suggestion };
}

const read = remembered((text) => {
  const parts = split(text);
  return { parts, complaint: complaintOf(text, parts) };
});

function split(text: string): Parts {
  const at = text.indexOf('@');
  const beforeDigest = at < 0 ? text : text.slice(0, at);
  const slash = beforeDigest.indexOf('/');
  const first = beforeDigest.slice(0, Math.max(slash, 0));
  const named = slash >= 0 && (/[.:A-Z]/.test(first) || first === 'localhost');
  const registry = !named || first === 'index.docker.io' ? 'docker.io' : first;
  const path = named ? beforeDigest.slice(slash + 1) : beforeDigest;
  const colon = path.indexOf(':');
  const name = colon < 0 ? path : path.slice(0, colon);
  return {
    registry,
    repository: registry === 'docker.io' && !name.includes('/') ? `library/${name}` : name,
    ...(colon < 0 ? {} : { tag: path.slice(colon + 1) }),
    ...(at < 0 ? {} : { digest: text.slice(at + 1) }),
  };
}

function complaintOf(text: string, { registry, repository, tag, digest }: Parts): string | undefined {
  if (text === '') return 'is empty';
  if (text !== text.trim()) return 'begins or ends with white space';
  if (/\s/.test(text)) return 'has white space in it';
  if (text.includes('://')) return 'is a URL, not an image reference';
  if (isImageId.test(text)) return 'is the ID of an image, not a reference';
  if (!isRegistry.test(registry)) return `names no registry with "${registry}"`;
  if (repository === 'library/' || repository === '') return 'names no repository';
  if (repository !== repository.toLowerCase()) return 'has capitals in the name of the repository';
  if (!repository.split('/').every((part) => isPathComponent.test(part))) return 'has a malformed repository name';
  if (registry.length + 1 + repository.length > maxNameLength)
    return `has a name of more than ${maxNameLength} characters`;
  if (tag === '') return 'has no tag after the colon';
  if (tag?.includes(':')) return 'has more than one tag';
  if (tag !== undefined && !isTag.test(tag)) return `has a malformed tag "${tag}"`;
  if (digest !== undefined && !isDigest.test(digest)) return 'has a malformed digest';
  return undefined;
}

// What people mistype, mended in turn: `https://`, `team:app:1.2` for `team/app:1.2`, an empty tag, capitals.
function likelyMeant(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/(?<![:@])[:@]+$/, '');
  const slash = bare.lastIndexOf('/') + 1;
  const last = bare.slice(slash);
  const joined = last.includes('@') ? bare : bare.slice(0, slash) + last.replace(/:(?=[^:]*:)/g, '/');
  const end = joined.indexOf(':', joined.lastIndexOf('/') + 1);
  const mended = end < 0 ? joined.toLowerCase() : joined.slice(0, end).toLowerCase() + joined.slice(end);
  return mended !== text && parseImageReference(mended) ? mended : undefined;
}
