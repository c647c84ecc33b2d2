import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import { recorded, type Answer, type Recorded } from '../check/conformance/recorded';
import { compile, compilers, type CompileError } from './compile';

// What real API servers answered of Pods, and what the compiler says of the same Pods as TypeScript.

interface Judged {
  readonly recorded: Recorded<Answer>;
  readonly errors: readonly CompileError[];
}

const perFile = 400;

async function compiled(cases: readonly Recorded<Answer>[]): Promise<Judged[]> {
  const files: Record<string, string> = {};
  for (let i = 0; i < cases.length; i += perFile)
    files[`pods-${i}.ts`] = cases
      .slice(i, i + perFile)
      .map(statement)
      .join('');
  const errors = await compile(files, compilers['6.0']);
  const found = new Map<number, CompileError[]>();
  for (const error of errors) {
    const at = Number(/\d+/.exec(error.file)![0]) + error.line - 2;
    found.set(at, [...(found.get(at) ?? []), error]);
  }
  return cases.map((one, i) => ({ recorded: one, errors: found.get(i) ?? [] }));
}

function statement({ id, manifest }: Recorded<Answer>): string {
  const {
    apiVersion: _version,
    kind: _kind,
    status: _status,
    metadata,
    spec,
    ...rest
  } = manifest as Record<string, unknown>;
  const props = { ...(metadata !== undefined && { metadata }), ...(spec as object | undefined), ...rest };
  return `new Pod(chart, '${id}', ${JSON.stringify(props).replace(/"(?!__proto__)([A-Za-z_]\w*)":/g, '$1:')});\n`;
}

const hasNull = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.values(value).some(hasNull));

const failsOnTheNode = (manifest: unknown) =>
  check(manifest).some(({ severity, source }) => severity === 'error' && source === 'runtime');

const cases = recorded<Answer>('pods-create').filter(({ cluster }) => !cluster);

describe('Pods that the API server accepts', () => {
  let judged: readonly Judged[];
  beforeAll(async () => {
    judged = await compiled(
      cases.filter(({ answers, manifest }) => answers['1.28']?.code === 201 && !hasNull(manifest)),
    );
  });

  it('compile, unless the node would fail on them', () => {
    const refused = judged.filter(
      ({ errors, recorded: { manifest } }) => errors.length > 0 && !failsOnTheNode(manifest),
    );
    expect(refused.map(({ recorded: { id }, errors }) => `${id}: ${errors[0]!.message}`)).toEqual([]);
  });
});

/** The rules by the causes that the server gives, as `field message`. */
const rules: Readonly<Record<string, RegExp>> = {
  'an unknown field': /unknown field/,
  'a container name': /ontainers\[\d+\]\.name /,
  'a volume name': /volumes\[\d+\]\.name (?!.*PVC name)/,
  'a label or annotation': /^metadata\.(labels|annotations) .*(label|name part|prefix part|qualified name)/,
  'a port': /ports\[\d+\]\.\w+ /,
  'an image': /ontainers\[\d+\]\.image /,
  'an env variable': /env\[\d+\]\.valueFrom /,
  'a mount path': /volumeMounts\[\d+\]\.mountPath |volumeMounts\.subPath /,
  'a probe': /Probe\.(\w+Seconds|\w+Threshold) /,
  'a handler': /must specify a handler type|more than 1 handler|(httpGet|tcpSocket|grpc)\.port /,
  'one source of a volume': /more than 1 volume type/,
  'a path of items': /items\[\d+\]\.path /,
  'a path of the host': /hostPath\.path .*'\.\.'/,
  'an init container': /may not be set for init containers/,
  "dnsPolicy 'None'": /`dnsPolicy` is None/,
};

describe('Pods that the API servers of all versions refuse', () => {
  let judged: readonly Judged[];
  const causes = ({ answers }: Recorded<Answer>) => {
    const answer = answers['1.28']?.stage === 'decode' ? answers['1.36'] : answers['1.28'];
    return answer?.causes?.map(({ field, message }) => `${field} ${message}`) ?? [];
  };

  beforeAll(async () => {
    const refused = cases.filter(
      ({ answers }) => answers['1.28'] && Object.values(answers).every((answer) => answer.code !== 201),
    );
    judged = await compiled(
      refused.filter((one) => causes(one).some((cause) => Object.values(rules).some((rule) => rule.test(cause)))),
    );
  });

  it.each(Object.entries(rules))('do not compile where the fault is %s', (_rule, pattern) => {
    const of = judged.filter((one) => causes(one.recorded).some((cause) => pattern.test(cause)));
    const missed = of.filter(({ errors }) => errors.length === 0);
    expect(of.length).toBeGreaterThan(0);
    expect(missed.length / of.length, missed.map(({ recorded }) => recorded.id).join(' ')).toBeLessThan(0.1);
  });

  it('do not compile, 97 in a hundred', () => {
    const missed = judged.filter(({ errors }) => errors.length === 0);
    expect(missed.length / judged.length).toBeLessThan(0.03);
  });
});
