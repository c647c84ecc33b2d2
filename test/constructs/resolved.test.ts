import { ApiObject, App, Chart, Lazy, type ApiObjectProps } from 'cdk8s';
import { afterEach, describe, expect, it } from 'vitest';
import { Pod, type PodProps } from '../../constructs';
import { readOnlyManifest } from '../../constructs/resolved';

afterEach(() => {
  delete process.env['CDK8S_DISABLE_SORT'];
});

const containers = [{ name: 'web', image: 'nginx:1.27', args: [], env: [{ name: 'NONE', value: undefined as never }] }];

const cases: Record<string, PodProps> = {
  'a name alone': { metadata: { name: 'web' }, containers },
  'no metadata': { containers },
  'metadata with empty lists and maps': {
    metadata: { name: 'web', labels: {}, annotations: {}, finalizers: [], ownerReferences: [] },
    containers,
  },
  'metadata of all sorts': {
    metadata: {
      name: 'web',
      namespace: 'shop',
      labels: { z: 'last', app: 'web' },
      annotations: { note: 'yes' },
      finalizers: ['example.com/finalizer'],
      ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'owner', uid: '1' }],
      deletionGracePeriodSeconds: 3,
    },
    containers,
  },
  'a lazy label': {
    metadata: { name: 'web', labels: { app: Lazy.any({ produce: () => 'web' }) as string } },
    containers,
  },
  'a lazy image': { containers: [{ name: 'web', image: Lazy.any({ produce: () => 'nginx:1.27' }) as string }] },
  'fields that are null': { containers: [{ name: 'web', image: 'nginx:1.27', command: null as never }] },
};

function made(props: PodProps): { pod: Pod; theirs: ApiObject } {
  const scope = () => new Chart(new App(), 'c', { namespace: 'ours', labels: { chart: 'c' } });
  const { metadata, ...spec } = props;
  const pod = new Pod<unknown>(scope(), 'pod', props as never);
  const manifest: object = { apiVersion: 'v1', kind: 'Pod', ...(metadata && { metadata }), spec };
  const theirs = new ApiObject(scope(), 'pod', manifest as ApiObjectProps);
  return { pod: pod as Pod, theirs };
}

describe.each(['', '1'])('with CDK8S_DISABLE_SORT=%j', (order) => {
  it.each(Object.entries(cases))('a Pod with %s has the manifest that cdk8s makes, in its order', (_, props) => {
    if (order !== '') process.env['CDK8S_DISABLE_SORT'] = order;
    const { pod, theirs } = made(props);
    for (const object of [pod, theirs]) {
      object.metadata.addLabel('added', 'later');
      object.metadata.add('generateName', 'later-');
    }
    const expected = JSON.stringify(theirs.toJson());
    expect(JSON.stringify(pod.toJson())).toBe(expected);
    expect(JSON.stringify(pod[readOnlyManifest]())).toBe(expected);
  });
});

it('gives everybody else a copy', () => {
  process.env['CDK8S_DISABLE_SORT'] = '1';
  const { pod } = made({ metadata: { name: 'web' }, containers: [{ name: 'web', image: 'nginx:1.27' }] });
  const json = pod.toJson() as { spec: { containers: { name: string }[] } };
  json.spec.containers[0]!.name = 'changed';
  expect(pod.toJson()).toHaveProperty('spec.containers.0.name', 'web');
});

it('reads the manifest of a class that has a toJson of its own', () => {
  class Labelled extends Pod {
    override toJson(): object {
      return { ...(super.toJson() as object), kind: 'Labelled' };
    }
  }
  const pod = new Labelled(new Chart(new App(), 'c'), 'pod', { containers: [{ name: 'web', image: 'nginx:1.27' }] });
  expect(pod[readOnlyManifest]()).toHaveProperty('kind', 'Labelled');
});
