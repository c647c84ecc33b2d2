import { Testing } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import { NginxPod, originOf, type NginxPodProps } from '../../constructs';

describe('the origin of a construct', () => {
  test('is the line of user code that makes it', () => {
    const pod = new NginxPod(Testing.chart(), 'web', props('web'));
    expect(originOf(pod)).toEqual({ file: __filename, line: 7, column: expect.any(Number) as number });
  });

  test('leaves the length of stacks as it was', () => {
    const before = Error.stackTraceLimit;
    new NginxPod(Testing.chart(), 'web', props('web'));
    expect(Error.stackTraceLimit).toBe(before);
  });
});

function props(name: string): NginxPodProps {
  return { nginx: { name } };
}
