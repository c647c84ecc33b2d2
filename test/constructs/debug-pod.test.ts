import { describe, expect, test } from 'vitest';
import { debugPod } from '../../constructs';

describe('a DebugPod', () => {
  test('has a terminal, is not restarted, and names its container as kubectl run does', () => {
    const { spec } = debugPod({ metadata: { name: 'client' }, debug: { image: 'busybox:1.36', args: ['sh'] } });
    expect(spec).toEqual({
      containers: [{ name: 'client', image: 'busybox:1.36', stdin: true, tty: true, args: ['sh'] }],
      restartPolicy: 'Never',
    });
  });

  test('leaves to what is written', () => {
    const debug = { name: 'shell', image: 'busybox:1.36', stdin: false, tty: false };
    expect(debugPod({ debug, restartPolicy: 'OnFailure' }).spec).toEqual({
      containers: [debug],
      restartPolicy: 'OnFailure',
    });
  });
});
