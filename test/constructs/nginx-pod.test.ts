import { describe, expect, test } from 'vitest';
import { nginxPod } from '../../constructs';

describe('an NginxPod', () => {
  test('adds the image and the port of nginx, and nothing else', () => {
    expect(nginxPod({ metadata: { name: 'web' }, nginx: { name: 'nginx' } })).toEqual({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'web' },
      spec: {
        containers: [{ name: 'nginx', image: 'nginx:latest', ports: [{ containerPort: 80, protocol: 'TCP' }] }],
      },
    });
  });

  test('leaves to what is written', () => {
    const nginx = { name: 'nginx', image: 'nginx:1.27', ports: [{ containerPort: 8080 }], stdin: true };
    expect(nginxPod({ nginx, restartPolicy: 'Never' }).spec).toEqual({ containers: [nginx], restartPolicy: 'Never' });
  });

  test('without its container says what it has', () => {
    expect(() => nginxPod({ metadata: { name: 'web' } } as never)).toThrow('a NginxPod has one nginx container');
  });
});
