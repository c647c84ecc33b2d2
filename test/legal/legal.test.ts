import { describe, expect, it } from 'vitest';
import { debugPod, nginxPod, pod, sidecarPod } from '../../constructs';
import { check } from '../../src/check';
import { cases, legal, twoSources, type Case } from './cases';
import { compile, compilers } from './compile';

const plain = (text: string) => text.replace(/[«»]/g, '');

describe.each(Object.entries(compilers))('TypeScript %s', (_version, compiler) => {
  it('finds each illegal Pod on the very word', async () => {
    const text = cases.map(({ of = 'Pod', props }, i) => `new ${of}(chart, 'c${i}',\n${plain(props)});\n`).join('');
    const found = await compile({ 'cases.ts': text }, compiler);
    const places = found.map(({ line, column, message }) => {
      const one = cases[(line - 3) / 2];
      return { fault: one?.fault, column, says: one && message.includes(one.error) ? one.error : message };
    });
    expect(places).toEqual(
      cases.map(({ fault, props, error }) => ({ fault, column: props.indexOf('«') + 1, says: error })),
    );
  });

  it('marks each of the sources of a volume that has several', async () => {
    const text = `new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a' }], volumes: [\n${twoSources}] });`;
    const found = await compile({ 'volume.ts': text }, compiler);
    expect(found.map(({ column }) => column)).toEqual([
      twoSources.indexOf('emptyDir') + 1,
      twoSources.indexOf('hostPath') + 1,
    ]);
  });

  it.each([
    ['', undefined],
    [', without strict checks', ['--strict', 'false']],
  ])('takes every legal Pod, and what is only known at run time%s', async (_how, strictness) => {
    const text = legal.map((statement, i) => `export namespace Legal${i} { ${statement} }\n`).join('');
    expect(await compile({ 'legal.ts': text }, compiler, strictness)).toEqual([]);
  });
});

it.each(cases.filter(({ field }) => field !== undefined))('check() tells of $fault too', (one) => {
  const { field, message = '' } = one;
  const diagnostics = check(manifestOf(one));
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ severity: 'error', field, message: expect.stringContaining(message) }),
  );
});

function manifestOf({ of, props }: Case): unknown {
  const value = new Function(`return (${plain(props)})`)() as never;
  const { metadata = { name: 'web' }, ...rest } = value as { metadata?: object };
  const whole = { metadata, ...rest } as never;
  if (of === 'NginxPod') return nginxPod(whole);
  if (of === 'SidecarPod') return sidecarPod(whole);
  return of === 'DebugPod' ? debugPod(whole) : pod(whole);
}
