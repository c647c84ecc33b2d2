import { execFileSync } from 'node:child_process';
import { isAbsolute, posix, relative } from 'node:path';
import { InputError, isManifest } from '../check/files';

/**
 * The manifests of a folder as a Git revision has them, by the revision and their paths: `HEAD:dist/web.yaml`.
 * @throws InputError if there is no Git, no repository, no such revision, or the folder lies outside
 */
export function committedTexts(revision: string, folder: string): Map<string, string> {
  const prefix = git(['rev-parse', '--show-prefix']).toString().replace(/\n$/, '');
  const path = posix.join(prefix, isAbsolute(folder) ? relative(process.cwd(), folder) : folder).replace(/\/$/, '');
  if (path === '..' || path.startsWith('../')) throw new InputError(`${folder}: lies outside of the Git repository`);
  const files = manifestsOf(commitOf(revision), path);
  const texts = textsOf(files.map(({ id }) => id));
  return new Map(files.map((file, i) => [`${revision}:${file.path}`, texts[i]!]));
}

function commitOf(revision: string): string {
  const missing = `there is no revision "${revision}" in this Git repository`;
  if (revision.startsWith('-')) throw new InputError(missing);
  try {
    return git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], { failure: missing })
      .toString()
      .trim();
  } catch (error) {
    if (!isShallow()) throw error;
    throw new InputError(`${missing}, which is a shallow clone: git fetch --unshallow, in CI fetch-depth: 0`);
  }
}

const isShallow = () => git(['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';

interface Blob {
  readonly id: string;
  readonly path: string;
}

function manifestsOf(commit: string, path: string): Blob[] {
  const folder = path === '.' ? [] : ['--', path];
  const listed = git(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, ...folder]).toString();
  return listed.split('\0').flatMap((entry) => {
    // 100644 blob 8ab686eafeb1f44702738c8b0f24f2567c36da6d<tab>dist/web.yaml
    const [, isFile, id, name] = /^(100)?\d+ \w+ (\w+)\t(.*)$/s.exec(entry) ?? [];
    return isFile && isManifest(name!) ? [{ id: id!, path: name! }] : [];
  });
}

/** All in one run of Git, which answers `ID blob SIZE`, the bytes, and the end of a line. */
function textsOf(ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const answer = git(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
  let at = 0;
  return ids.map(() => {
    const start = answer.indexOf('\n', at) + 1;
    const size = Number(answer.toString('latin1', at, start).split(' ')[2]);
    at = start + size + 1;
    return answer.toString('utf8', start, start + size);
  });
}

/** @throws InputError with Git's own words, or with the `failure` given */
function git(args: readonly string[], { input = '', failure = '' } = {}): Buffer {
  try {
    return execFileSync('git', args, { input, maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'pipe'] });
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: Buffer };
    if (code === 'ENOENT') throw new InputError('git is not installed: name the old and the new files instead');
    const words = String(stderr ?? '')
      .split('\n')[0]!
      .replace(/^fatal: /, '');
    if (/not a git repository/i.test(words))
      throw new InputError('this is no Git repository: name the old and the new files: podwright diff OLD NEW');
    throw new InputError(failure || `git ${args[0]!}: ${words || String(code)}`);
  }
}
