import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check';
import type { KubernetesVersion } from '../../../src/kubernetes/version';

const pod = { restartPolicy: 'Never', containers: [{ name: 'main', image: 'busybox:1.36' }] };

function errorsOf(manifest: object, kubernetes: KubernetesVersion): string[] {
  return check(manifest, { kubernetes })
    .filter(({ severity, source }) => severity === 'error' && source === 'api-server')
    .map(({ field, message }) => `${field}: ${message}`);
}

const job = (spec: object, metadata: object = { name: 'work' }, kubernetes: KubernetesVersion = '1.36') =>
  errorsOf({ apiVersion: 'batch/v1', kind: 'Job', metadata, spec: { template: { spec: pod }, ...spec } }, kubernetes);

const cronJob = (spec: object, kubernetes: KubernetesVersion = '1.36', name = 'work') =>
  errorsOf(
    {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { name },
      spec: { schedule: '@daily', jobTemplate: { spec: { template: { spec: pod } } }, ...spec },
    },
    kubernetes,
  );

describe('a Job', () => {
  test('is not made again of what a cluster returned: its id will be another', () => {
    const labels = {
      'controller-uid': 'u1',
      'job-name': 'work',
      'batch.kubernetes.io/controller-uid': 'u1',
      'batch.kubernetes.io/job-name': 'work',
    };
    const selector = { matchLabels: { 'batch.kubernetes.io/controller-uid': 'u1' } };
    const returned = { selector, template: { metadata: { labels }, spec: pod } };
    expect(job(returned, { name: 'work', uid: 'u1' })).toEqual([
      expect.stringMatching(/^spec.template.metadata.labels\[controller-uid\]: .* must be '0000/),
      expect.stringMatching(/^spec.template.metadata.labels\[batch.kubernetes.io\/controller-uid\]: .* must be '0000/),
      'spec.selector: Invalid value: {"matchLabels":{"batch.kubernetes.io/controller-uid":"u1"}}: ' +
        '`selector` not auto-generated',
    ]);
  });

  test('ends, so its Pods say how they are restarted', () => {
    expect(job({ template: { spec: { ...pod, restartPolicy: 'Always' } } })).toEqual([
      'spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"',
    ]);
  });

  test('has a selector of the server, beside which no other label selects', () => {
    expect(job({})).toEqual([]);
    expect(job({ manualSelector: true, selector: { matchLabels: { a: 'b' } } })).toEqual([
      'spec.template.metadata.labels: Invalid value: null: `selector` does not match template `labels`',
    ]);
    expect(job({ template: { metadata: { labels: { 'job-name': 'other' } }, spec: pod } })).toEqual([
      expect.stringMatching(/^spec.template.metadata.labels\[job-name\]: Invalid value: .*: must be 'work'$/),
    ]);
  });

  test('of indexes gives its Pods host names', () => {
    const indexed = { completionMode: 'Indexed', completions: 3 };
    expect(job(indexed, { name: 'a.b' })).toEqual([
      'metadata.name: Invalid value: "a.b": will not able to create pod with invalid DNS label: a.b-2',
    ]);
    expect(job(indexed, { generateName: 'work-' })).toEqual([]);
  });

  test('of very many indexes has limits', () => {
    const indexed = { completionMode: 'Indexed', completions: 100_001, parallelism: 10_001, backoffLimitPerIndex: 1 };
    expect(job(indexed).map((error) => error.split(': ')[0])).toEqual(['spec.maxFailedIndexes', 'spec.parallelism']);
  });

  test('counts failures by index only where it has indexes, from 1.29 on', () => {
    expect(job({ backoffLimitPerIndex: 1 }, { name: 'work' }, '1.28')).toEqual([]);
    expect(job({ backoffLimitPerIndex: 1 }, { name: 'work' }, '1.29')).toEqual([
      'spec.backoffLimitPerIndex: Invalid value: 1: requires indexed completion mode',
    ]);
  });

  test('is managed by a controller with a domain', () => {
    expect(job({ managedBy: 'acme.io/jobs' })).toEqual([]);
    expect(job({ managedBy: 'acme' })).toEqual([
      'spec.managedBy: Invalid value: "acme": must be a domain-prefixed path (such as "acme.io/foo")',
    ]);
  });
});

describe('a failure policy', () => {
  const policy = (...rules: object[]) => job({ podFailurePolicy: { rules } });

  test('looks at exit codes or at conditions', () => {
    expect(policy({ action: 'Count', onExitCodes: { operator: 'In', values: [1, 2] } })).toEqual([]);
    expect(policy({ action: 'Count', onPodConditions: [{ type: 'DisruptionTarget' }] })).toEqual([]);
    expect(policy({ action: 'Ignore' })).toEqual([
      'spec.podFailurePolicy.rules[0]: Invalid value: specifying one of OnExitCodes and OnPodConditions is required',
    ]);
  });

  test('names exit codes in order, once, and of containers that there are', () => {
    const onExitCodes = { containerName: 'other', operator: 'In', values: [2, 0, 2] };
    expect(policy({ action: 'FailJob', onExitCodes })).toEqual([
      'spec.podFailurePolicy.rules[0].onExitCodes.containerName: Invalid value: "other": ' +
        'must be one of the container or initContainer names in the pod template',
      'spec.podFailurePolicy.rules[0].onExitCodes.values[1]: Invalid value: 0: must not be 0 for the In operator',
      'spec.podFailurePolicy.rules[0].onExitCodes.values[2]: Duplicate value: 2',
      'spec.podFailurePolicy.rules[0].onExitCodes.values: Invalid value: [2,0,2]: must be ordered',
    ]);
  });

  test('fails an index only where indexes have limits', () => {
    expect(policy({ action: 'FailIndex', onExitCodes: { operator: 'NotIn', values: [1] } })).toEqual([
      'spec.podFailurePolicy.rules[0].action: Invalid value: "FailIndex": requires the backoffLimitPerIndex to be set',
    ]);
  });
});

test.each([
  ['0-2,4', []],
  ['0-9', ['error parsing succeededIndexes: too large index: "9"']],
  ['2-1', ['error parsing succeededIndexes: non-increasing order, previous: 2, current: 1']],
  ['3,1', ['error parsing succeededIndexes: non-increasing order, previous: 3, current: 1']],
  ['1-2-3', [expect.stringContaining("at most two parts separated by '-'")]],
  ['x', ['error parsing succeededIndexes: cannot convert string to integer for index: "x"']],
])('a success policy reads the indexes %j', (succeededIndexes, complaints) => {
  const spec = { completionMode: 'Indexed', completions: 5, successPolicy: { rules: [{ succeededIndexes }] } };
  expect(job(spec).map((error) => error.split(`"${succeededIndexes}": `)[1])).toEqual(complaints);
});

describe('a CronJob', () => {
  test('has a name to which its Jobs add', () => {
    expect(cronJob({}, '1.36', 'a'.repeat(52))).toEqual([]);
    expect(cronJob({}, '1.36', 'a'.repeat(53))).toEqual([
      expect.stringMatching(/^metadata.name: .* must be no more than 52 characters$/),
    ]);
  });

  test('has its time zone in a field of its own from 1.29 on', () => {
    const schedule = 'TZ=UTC 1 * * * *';
    expect(cronJob({ schedule }, '1.28')).toEqual([]);
    expect(cronJob({ schedule, timeZone: 'UTC' }, '1.28')).toEqual([
      `spec.schedule: Invalid value: "${schedule}": cannot use both timeZone field and TZ or CRON_TZ in schedule`,
    ]);
    expect(cronJob({ schedule }, '1.29')).toEqual([
      `spec.schedule: Invalid value: "${schedule}": cannot use TZ or CRON_TZ in schedule, use timeZone field instead`,
    ]);
    expect(cronJob({ timeZone: 'europe/berlin' })).toEqual([
      'spec.timeZone: Invalid value: "europe/berlin": unknown time zone europe/berlin',
    ]);
    expect(cronJob({ timeZone: '../x' })).toEqual(['spec.timeZone: Invalid value: "../x": unknown time zone ../x']);
    expect(cronJob({ timeZone: 'a..b' })).toEqual([
      'spec.timeZone: Invalid value: "a..b": time: invalid location name',
    ]);
  });

  test('makes Jobs whose selector is not written', () => {
    const spec = { template: { spec: pod }, manualSelector: true, selector: { matchLabels: { a: 'b' } } };
    expect(cronJob({ jobTemplate: { spec } })).toEqual([
      'spec.jobTemplate.spec.selector: Invalid value: {"matchLabels":{"a":"b"}}: `selector` will be auto-generated',
      'spec.jobTemplate.spec.manualSelector: Unsupported value: true: supported values: "nil", "false"',
    ]);
  });
});
