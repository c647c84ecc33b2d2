import { Testing } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import { kubernetesVersions } from '../../src/kubernetes/version';
import { SidecarPod, sidecarPod, type SidecarPodProps } from '../../constructs';

const main = { name: 'web', image: 'nginx:1.27' };
const sidecars = [
  { name: 'logs', image: 'busybox:1.36' },
  { name: 'metrics', image: 'busybox:1.36' },
];
const setup = { name: 'setup', image: 'busybox:1.36' };
const native = sidecars.map((sidecar) => ({ ...sidecar, restartPolicy: 'Always' }));

describe('a SidecarPod', () => {
  test('has its sidecars beside the main container on 1.28, in the order written', () => {
    expect(sidecarPod({ main, sidecars }).spec).toEqual({ containers: [main, ...sidecars] });
  });

  test.each(kubernetesVersions.filter((version) => version !== '1.28'))('has native sidecars on %s', (kubernetes) => {
    expect(sidecarPod({ main, sidecars, kubernetes }).spec).toEqual({ containers: [main], initContainers: native });
  });

  test('has them as the hand says, whatever the version', () => {
    expect(sidecarPod({ main, sidecars, sidecarMode: 'native' }).spec.initContainers).toEqual(native);
    expect(sidecarPod({ main, sidecars, kubernetes: '1.33', sidecarMode: 'regular' }).spec).toEqual({
      containers: [main, ...sidecars],
    });
  });

  test('starts native sidecars after the init containers that are written', () => {
    const { spec } = sidecarPod({ main, sidecars, initContainers: [setup], sidecarMode: 'native' });
    expect(spec.initContainers).toEqual([setup, ...native]);
  });

  test('keeps the other fields of the Pod', () => {
    expect(sidecarPod({ main, sidecars, shareProcessNamespace: true, initContainers: [setup] }).spec).toEqual({
      shareProcessNamespace: true,
      initContainers: [setup],
      containers: [main, ...sidecars],
    });
  });

  test.each([
    ['no main container', { sidecars }, 'a SidecarPod has one main container'],
    ['no sidecars', { main }, 'a SidecarPod has one sidecar or more'],
    ['an empty list of sidecars', { main, sidecars: [] }, 'a SidecarPod has one sidecar or more'],
  ])('with %s is refused with its path and the line that makes it', (_, props, words) => {
    const chart = Testing.chart();
    expect(() => new SidecarPod(chart, 'web', props as unknown as SidecarPodProps)).toThrow(
      new RegExp(`^test/web: ${words}.*\\n {4}at test/constructs/sidecar-pod\\.test\\.ts:\\d+:\\d+$`),
    );
  });
});
