import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesOf, replaceFolder } from '../../src/render/output';

let parent: string;
let dist: string;
const undo: (() => void)[] = [];
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'podwright-output-'));
  dist = join(parent, 'dist');
});
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
  rmSync(parent, { recursive: true, force: true });
});

const isRoot = process.getuid?.() === 0;

describe('an output folder', () => {
  test('is made, with the folders above it', () => {
    dist = join(parent, 'a/b/dist');
    write({ 'a.yaml': 'a', 'web/b.yaml': 'b' });
    expect(contents()).toEqual({ 'a.yaml': 'a', 'web/b.yaml': 'b' });
    expect(filesOf(dist)).toEqual(['a.yaml', 'web/b.yaml']);
    expect(readdirSync(dirname(dist))).toEqual(['dist']);
  });

  const ways: [string, () => void][] = [
    ['at one stroke', () => undefined],
    ['by two renames, where no command exchanges folders', withoutCommands],
    ['file by file, where it has the working directory in it', workInDist],
  ];
  test.each(ways)('loses the files of ours that are no longer written, and keeps those of others: %s', (_, prepare) => {
    write({ 'old.yaml': 'old', 'same.yaml': 'same', 'gone/old.yaml': 'old', 'shared/old.yaml': 'old' });
    writeFileSync(join(dist, 'README.md'), 'theirs');
    writeFileSync(join(dist, 'shared/theirs.yaml'), 'theirs');
    symlinkSync('README.md', join(dist, 'link'));
    mkdirSync(join(dist, 'empty'));
    chmodSync(dist, 0o750);
    prepare();
    write({ 'same.yaml': 'same', 'new.yaml': 'new', 'fresh/new.yaml': 'new' });
    expect(contents()).toEqual({
      'README.md': 'theirs',
      'fresh/new.yaml': 'new',
      link: 'theirs',
      'new.yaml': 'new',
      'same.yaml': 'same',
      'shared/theirs.yaml': 'theirs',
    });
    expect(readlinkSync(join(dist, 'link'))).toBe('README.md');
    expect(existsSync(join(dist, 'gone'))).toBe(false);
    expect(existsSync(join(dist, 'empty'))).toBe(true);
    expect(statSync(dist).mode & 0o777).toBe(0o750);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('takes the place of an empty one, as readable as that was', () => {
    mkdirSync(dist);
    chmodSync(dist, 0o750);
    write({ 'a.yaml': 'a' });
    expect(contents()).toEqual({ 'a.yaml': 'a' });
    expect(statSync(dist).mode & 0o777).toBe(0o750);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('is left alone where nothing changes', () => {
    write({ 'a.yaml': 'a' });
    const before = statSync(dist);
    write({ 'a.yaml': 'a' });
    expect(statSync(dist).ino).toBe(before.ino);
    expect(statSync(dist).mtimeMs).toBe(before.mtimeMs);
  });

  test('keeps what others wrote under the name of a new file, and says so', () => {
    write({ 'a.yaml': 'a' });
    writeFileSync(join(dist, 'b.yaml'), 'theirs');
    expect(() => write({ 'a.yaml': 'new', 'b.yaml': 'ours' })).toThrow('b.yaml is there already');
    expect(contents()).toEqual({ 'a.yaml': 'a', 'b.yaml': 'theirs' });
  });

  test('keeps what others have in the place of a new folder or file, and says so', () => {
    write({ 'a.yaml': 'a' });
    writeFileSync(join(dist, 'web'), 'theirs');
    expect(() => write({ 'web/b.yaml': 'ours' })).toThrow('web is in the way of web/b.yaml: move it away');
    isWhole({ 'a.yaml': 'a', web: 'theirs' });
    rmSync(join(dist, 'web'));
    mkdirSync(join(dist, 'b.yaml'));
    expect(() => write({ 'b.yaml': 'ours' })).toThrow('the folder b.yaml is in the way');
    isWhole({ 'a.yaml': 'a' });
  });

  test('has a file where it had a folder of its own, and a folder where it had a file', () => {
    write({ 'web/a.yaml': 'a' });
    write({ web: 'file' });
    isWhole({ web: 'file' });
    write({ 'web/a.yaml': 'a' });
    isWhole({ 'web/a.yaml': 'a' });
  });

  test('stays whole where the work fails, without litter', () => {
    write({ 'a.yaml': 'a' });
    expect(() =>
      replaceFolder(dist, (output) => {
        output.write('a.yaml', ['new']);
        throw new Error('no luck');
      }),
    ).toThrow('no luck');
    isWhole({ 'a.yaml': 'a' });
    expect(() => replaceFolder(join(parent, 'x/y/dist'), () => expect.fail('no luck'))).toThrow('no luck');
    isWhole({ 'a.yaml': 'a' });
  });

  test('is not made of a file, nor of a link', () => {
    writeFileSync(dist, 'a file');
    expect(() => write({ 'a.yaml': 'a' })).toThrow(/dist is a file, not a folder: delete it/);
    expect(readFileSync(dist, 'utf8')).toBe('a file');
    renameSync(dist, join(parent, 'file'));
    mkdirSync(join(parent, 'other'));
    symlinkSync('other', dist);
    expect(() => write({ 'a.yaml': 'a' })).toThrow(/dist is a link, not a folder: let the output be other itself/);
    expect(readlinkSync(dist)).toBe('other');
    expect(readdirSync(join(parent, 'other'))).toEqual([]);
  });

  test('stays whole where it may not be written', () => {
    write({ 'a.yaml': 'a' });
    makeReadOnly();
    expect(() => write({ 'a.yaml': 'new' })).toThrow(
      /cannot write .*dist: .*may not be written; it is as it was before/,
    );
    isWhole({ 'a.yaml': 'a' });
  });

  test('stays whole on a full disk', () => {
    const isMounted = isRoot && mounted(parent, '256k');
    write({ 'a.yaml': 'a' });
    const large = 'x'.repeat(1 << 20);
    // Where nothing can be mounted, the system's limit to the size of a file has the same effect.
    if (isMounted) expect(() => write({ 'a.yaml': large })).toThrow(/cannot write .*dist: the disk is full/);
    else expect(limited(large)).toMatch(/cannot write .*dist: the disk is full/);
    isWhole({ 'a.yaml': 'a' });
  });

  test('is written file by file where it is a mount point', (context) => {
    mkdirSync(dist);
    if (!isRoot || !mounted(dist, '1m')) context.skip('only root may mount');
    write({ 'a.yaml': 'a', 'b.yaml': 'b' });
    writeFileSync(join(dist, 'README.md'), 'theirs');
    write({ 'b.yaml': 'new', 'c/c.yaml': 'c' });
    isWhole({ 'README.md': 'theirs', 'b.yaml': 'new', 'c/c.yaml': 'c' });
  });

  test('is made whole after a death amid the moves of files', () => {
    write({ 'a.yaml': 'a', 'b.yaml': 'b' });
    renameSync(dist, join(parent, 'old'));
    write({ 'b.yaml': 'new', 'c.yaml': 'c' });
    renameSync(dist, join(parent, 'new'));
    renameSync(join(parent, 'old'), dist);
    renameSync(join(parent, 'new'), join(dist, '.podwright.commit'));
    renameSync(join(dist, '.podwright.commit/b.yaml'), join(dist, 'b.yaml'));
    workInDist();
    expect(() => replaceFolder(dist, () => expect.fail('no luck'))).toThrow('no luck');
    expect(contents()).toEqual({ 'b.yaml': 'new', 'c.yaml': 'c' });
  });

  test('comes back after a death between the two renames', () => {
    write({ 'a.yaml': 'a' });
    renameSync(dist, join(parent, '.dist.podwright.old'));
    mkdirSync(join(parent, '.dist.podwright.new.1'));
    expect(() => replaceFolder(dist, () => expect.fail('no luck'))).toThrow('no luck');
    isWhole({ 'a.yaml': 'a' });
  });

  test('is locked by those who live only', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    for (const dead of [`${String(pid)} 12345`, `${String(process.pid)} 1`, 'nonsense', '']) {
      writeFileSync(join(parent, '.dist.podwright.lock'), dead);
      write({ 'a.yaml': dead });
      isWhole({ 'a.yaml': dead });
    }
  });

  test('names no file outside it, even if its list of files does', () => {
    write({ 'a.yaml': 'a' });
    writeFileSync(join(parent, 'precious'), 'theirs');
    writeFileSync(join(dist, '.podwright'), '../precious\n/etc/hostname\na.yaml\n');
    write({ 'b.yaml': 'b' });
    workInDist();
    writeFileSync(join(dist, '.podwright'), '../precious\nb.yaml\n');
    write({ 'c.yaml': 'c' });
    expect(contents()).toEqual({ 'c.yaml': 'c' });
    expect(readFileSync(join(parent, 'precious'), 'utf8')).toBe('theirs');
  });
});

function write(files: Record<string, string>): void {
  replaceFolder(dist, (output) => {
    for (const [name, text] of Object.entries(files)) output.write(name, [text]);
  });
}

/** The folder holds these files, and there is no litter in it or beside it. */
function isWhole(files: Record<string, string>): void {
  expect(contents()).toEqual(files);
  expect(readdirSync(parent).filter((name) => name.includes('podwright'))).toEqual([]);
}

/** The text of each file but the list, by its path. */
function contents(): Record<string, string> {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(dist.length + 1), readFileSync(path, 'utf8')];
    });
  return Object.fromEntries(entries.filter(([name]) => name !== '.podwright').sort());
}

function withoutCommands(): void {
  const { PATH } = process.env;
  process.env['PATH'] = '';
  undo.push(() => (process.env['PATH'] = PATH));
}

function workInDist(): void {
  const before = process.cwd;
  process.cwd = () => dist;
  undo.push(() => (process.cwd = before));
}

/** Root writes everywhere but where the file system itself forbids it. */
function makeReadOnly(): void {
  if (isRoot) {
    execFileSync('chattr', ['+i', dist]);
    undo.push(() => execFileSync('chattr', ['-i', dist]));
  } else {
    chmodSync(dist, 0o555);
    undo.push(() => {
      chmodSync(dist, 0o755);
    });
  }
}

function mounted(folder: string, size: string): boolean {
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'podwright', folder]).status !== 0) return false;
  undo.push(() => execFileSync('umount', [folder]));
  return true;
}

/** What a render says in a process that may write small files only. */
function limited(text: string): string {
  const script = `
    const { ApiObject, App, Chart } = require('cdk8s');
    const { render } = require(${JSON.stringify(join(__dirname, '../../lib/src/render/render.js'))});
    const app = new App({ outdir: ${JSON.stringify(dist)} });
    const data = { text: 'x'.repeat(${String(text.length)}) };
    new ApiObject(new Chart(app, 'a'), 'a', { apiVersion: 'v1', kind: 'ConfigMap', data });
    render(app);`;
  const { stderr } = spawnSync('bash', ['-c', 'ulimit -f 64; exec "$0" -e "$1"', process.execPath, script], {
    encoding: 'utf8',
    cwd: __dirname,
  });
  return stderr;
}
