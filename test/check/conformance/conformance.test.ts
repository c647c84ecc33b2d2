import { describe, expect, it } from 'vitest';
import { check, checkUpdate, type Diagnostic } from '../../../src/check';
import { kubernetesVersions } from '../../../src/kubernetes/version';
import { recorded, type Answer, type SecurityAnswer } from './recorded';

// What real API servers of nine versions answered to these manifests. The bounds are what is reached: where one is
// missed, a rule was lost.

const share = (part: number, whole: number) => (100 * part) / whole;

// An ellipsis in a recorded message stands for text that the server makes up.
const pattern = (message: string) =>
  new RegExp(
    `^${message
      .split('…')
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('[\\s\\S]*')}$`,
  );
const sameText = (expected: string, got: string) =>
  expected.includes('…') ? pattern(expected).test(got) : expected === got;
const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((one) => b.has(one));
const causeKey = ({ field, reason }: { field: string; reason?: string }) => `${field} ${reason}`;

const judges: Record<
  string,
  (
    one: { manifest?: unknown; old?: unknown; new?: unknown },
    kubernetes: (typeof kubernetesVersions)[number],
  ) => Diagnostic[]
> = {
  'pods-create': ({ manifest }, kubernetes) => check(manifest, { kubernetes }),
  'workloads-create': ({ manifest }, kubernetes) => check(manifest, { kubernetes }),
  'pods-update': (one, kubernetes) => checkUpdate(one.old, one.new, { kubernetes }),
};

function score(set: string) {
  const judge = judges[set]!;
  const n = { cases: 0, agree: 0, refused: 0, causes: 0, found: 0, messages: 0, accepted: 0, warnings: 0 };
  const worst = new Map<string, { cases: number; agree: number }>();
  for (const one of recorded<Answer>(set)) {
    if (one.cluster) continue;
    for (const kubernetes of kubernetesVersions) {
      const answer = one.answers[kubernetes];
      if (!answer) continue;
      const diagnostics = judge(one, kubernetes);
      const errors = diagnostics.filter(
        ({ severity, source }) => severity === 'error' && (source === 'schema' || source === 'api-server'),
      );
      const agrees = errors.length > 0 === (answer.stage !== 'ok');
      const version = worst.get(kubernetes) ?? { cases: 0, agree: 0 };
      worst.set(kubernetes, { cases: version.cases + 1, agree: version.agree + Number(agrees) });
      n.cases++;
      n.agree += Number(agrees);
      if (answer.stage === 'validation') {
        n.refused++;
        n.causes += Number(sameSet(new Set(answer.causes.map(causeKey)), new Set(errors.map(causeKey))));
        for (const cause of answer.causes) {
          const same = errors.filter((error) => causeKey(error) === causeKey(cause));
          n.found += Number(same.length > 0);
          n.messages += Number(same.some(({ message }) => sameText(cause.message, message)));
        }
      }
      if (answer.stage === 'ok') {
        n.accepted++;
        const told = diagnostics.filter(({ severity, source }) => severity === 'warning' && source === 'api-server');
        n.warnings += Number(sameSet(new Set(answer.warnings), new Set(told.map(({ message }) => message))));
      }
    }
  }
  return {
    verdict: share(n.agree, n.cases),
    worstVersion: Math.min(...[...worst.values()].map(({ cases, agree }) => share(agree, cases))),
    causes: share(n.causes, n.refused),
    messages: share(n.messages, n.found),
    warnings: share(n.warnings, n.accepted),
  };
}

describe('the answers of recorded API servers', () => {
  it.each([
    { set: 'pods-create', verdict: 99.9, worstVersion: 99.9, causes: 99, messages: 97, warnings: 99 },
    { set: 'workloads-create', verdict: 99.5, worstVersion: 99.5, causes: 98, messages: 96, warnings: 99 },
    { set: 'pods-update', verdict: 99.5, worstVersion: 99.5, causes: 98, messages: 96, warnings: 99 },
  ])('$set: verdict, causes, messages and warnings agree', ({ set, ...bounds }) => {
    const reached = score(set);
    for (const [figure, bound] of Object.entries(bounds))
      expect(reached[figure as keyof typeof reached], `${figure} of ${set}`).toBeGreaterThanOrEqual(bound);
  });

  it('pod-security: every verdict and every text agree', () => {
    const differ: string[] = [];
    for (const one of recorded<Record<'baseline' | 'restricted', SecurityAnswer>>('pod-security')) {
      for (const kubernetes of kubernetesVersions) {
        for (const [level, { violations }] of Object.entries(one.answers[kubernetes] ?? {})) {
          const told = check(one.manifest, { kubernetes, podSecurity: level as 'baseline' | 'restricted' })
            .filter(({ source }) => source === 'pod-security')
            .map(({ message }) => message)
            .join(', ');
          if (told !== violations) differ.push(`${one.id} on ${kubernetes} at ${level}: "${told}" for "${violations}"`);
        }
      }
    }
    expect(differ).toEqual([]);
  });
});
