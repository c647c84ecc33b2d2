import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';

const app = join(__dirname, 'support/app.mjs');
const pods = 500;
const versions = ['1.27', '1.28'];

describe('a render that is killed', () => {
  test('leaves the whole old or the whole new output, 200 times of 200, and no litter after the next', async () => {
    const lanes = await Promise.all([killed(100), killed(100)]);
    const seen = lanes.flat();
    expect(seen.filter((state) => state === 'mixed')).toEqual([]);
    // The moments were such that both happened.
    expect(new Set(seen)).toEqual(new Set(['old', 'new']));
  }, 300_000);
});

/** Renders two versions by turns, each killed at a random moment, and tells what the folder then held. */
async function killed(times: number): Promise<string[]> {
  const parent = mkdtempSync(join(tmpdir(), 'podwright-kill-'));
  const outdir = join(parent, 'dist');
  mkdirSync(outdir);
  writeFileSync(join(outdir, 'theirs.txt'), 'not ours');
  const whole = versions.map((version) => {
    spawnSync(process.execPath, [app, outdir, String(pods), version], { stdio: 'inherit' });
    return digest(outdir);
  });
  let longest = 0;
  const states: string[] = [];
  let before = 1;
  for (let i = 0; i < times; i++) {
    const next = 1 - before;
    const start = performance.now();
    const child = spawn(process.execPath, [app, outdir, String(pods), versions[next]!], { stdio: 'ignore' });
    const exit = once(child, 'exit');
    // The first runs to its end, and tells how long that takes.
    if (i > 0) {
      await Promise.race([exit, setTimeout(longest * (0.3 + 0.7 * Math.random()))]);
      child.kill('SIGKILL');
    }
    await exit;
    if (i === 0) longest = performance.now() - start;
    let now = digest(outdir);
    // The command that exchanges the folders may outlive its process by a moment, and do so between two reads of ours.
    if (!whole.includes(now)) {
      await setTimeout(200);
      now = digest(outdir);
    }
    states.push(now === whole[next] ? 'new' : now === whole[before] ? 'old' : 'mixed');
    if (now === whole[next]) before = next;
  }
  spawnSync(process.execPath, [app, outdir, String(pods), versions[0]!], { stdio: 'inherit' });
  expect(digest(outdir)).toBe(whole[0]);
  expect(readdirSync(parent)).toEqual(['dist']);
  return states;
}

function digest(folder: string): string {
  try {
    return JSON.stringify(
      readdirSync(folder)
        .sort()
        .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
    );
  } catch (error) {
    return String(error);
  }
}
