import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const app = join(__dirname, 'support/app.mjs');
const parent = mkdtempSync(join(tmpdir(), 'podwright-two-'));
afterAll(() => rmSync(parent, { recursive: true }));

const argumentsFor = (version: string, outdir: string) => [app, outdir, '100', version];
const digest = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);

test('renders at the same time do not mix: each ends well, and the last one has the folder to itself', async () => {
  const versions = ['1.26', '1.27', '1.28', '1.29'];
  const whole = versions.map((version) => {
    const alone = join(parent, version);
    spawnSync(process.execPath, argumentsFor(version, alone), { stdio: 'inherit' });
    return digest(alone);
  });
  const together = join(parent, 'together');
  for (let round = 0; round < 3; round++) {
    const exits = await Promise.all(
      versions.map((version) =>
        once(spawn(process.execPath, argumentsFor(version, together), { stdio: 'inherit' }), 'exit'),
      ),
    );
    expect(exits).toEqual(versions.map(() => [0, null]));
    expect(whole).toContainEqual(digest(together));
  }
  expect(readdirSync(parent).sort()).toEqual([...versions, 'together']);
}, 120_000);
