import { describe, expect, it } from 'vitest';
import type { Container, ObjectMeta, PodSpec, SecurityContext } from '../../../src/kubernetes/api';
import { checkPodSecurity, podSecurityControls } from '../../../src/check/pod-security';
import type { PodSecurityLevel } from '../../../src/check/pod-security/level';

interface Change {
  readonly meta?: ObjectMeta;
  readonly spec?: Partial<PodSpec>;
  readonly container?: Partial<Container>;
  readonly level?: PodSecurityLevel;
  readonly minor?: number;
}

/** The violations of the least Pod that the restricted level allows, with a small change. */
function violations({ meta = {}, spec, container, level = 'restricted', minor = 36 }: Change) {
  const least: Container = {
    name: 'main',
    image: 'nginx:1.27',
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
  };
  const pod: PodSpec = {
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [{ ...least, ...container }],
    ...spec,
  };
  return checkPodSecurity({ meta, spec: pod, field: 'spec' }, level, minor);
}

const messages = (change: Change): string[] => violations(change).map((violation) => violation.message);

describe('the Pod Security Standards', () => {
  it('allow the least restricted Pod at every version', () => {
    for (let minor = 28; minor <= 36; minor++) {
      expect(messages({ minor })).toEqual([]);
      expect(messages({ minor, level: 'baseline' })).toEqual([]);
    }
  });

  it('name each control by a code of its own', () => {
    const codes = new Set(Object.values(podSecurityControls).flatMap((list) => list.map((control) => control.code)));
    expect(codes.size).toBe(19);
    for (const code of codes) expect(code).toMatch(/^pod-security\/[a-z-]+$/);
  });

  it('tell the plugin’s words, the field and a fix', () => {
    expect(violations({ spec: { hostNetwork: true, hostPID: true } })).toEqual([
      {
        code: 'pod-security/host-namespaces',
        severity: 'error',
        source: 'pod-security',
        field: 'spec.hostNetwork',
        message: 'host namespaces (hostNetwork=true, hostPID=true)',
        fix: 'Remove hostNetwork, hostPID: the Pod then has namespaces of its own.',
      },
    ]);
  });

  it('ask a bare Pod at the restricted level for four things, in the plugin’s order', () => {
    expect(messages({ spec: { securityContext: {} }, container: { securityContext: {} } })).toEqual([
      'allowPrivilegeEscalation != false (container "main" must set securityContext.allowPrivilegeEscalation=false)',
      'unrestricted capabilities (container "main" must set securityContext.capabilities.drop=["ALL"])',
      'runAsNonRoot != true (pod or container "main" must set securityContext.runAsNonRoot=true)',
      'seccompProfile (pod or container "main" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")',
    ]);
  });

  it('point into a Pod template', () => {
    const spec: PodSpec = { containers: [{ name: 'a', securityContext: { privileged: true } }] };
    const [violation] = checkPodSecurity({ meta: {}, spec, field: 'spec.template.spec' }, 'baseline', 28);
    expect(violation?.field).toBe('spec.template.spec.containers[0].securityContext.privileged');
  });
});

describe('each control', () => {
  const named = (name: string, securityContext: SecurityContext): Container => ({ name, securityContext });
  const baseline = 'baseline';
  const cases: [string, Change, string][] = [
    [
      'hostPath',
      { level: baseline, spec: { volumes: [{ name: 'a', hostPath: {} }] } },
      'hostPath volumes (volume "a")',
    ],
    [
      'restricted volumes',
      {
        spec: {
          volumes: [
            { name: 'a', nfs: {} },
            { name: 'b', hostPath: {} },
            { name: 'c', image: {} },
          ],
        },
      },
      'restricted volume types (volumes "a", "b" use restricted volume types "hostPath", "nfs")',
    ],
    [
      'host ports, sorted as text',
      { container: { ports: [{ hostPort: 9000 }, { hostPort: 10000 }] }, level: baseline },
      'hostPort (container "main" uses hostPorts 10000, 9000)',
    ],
    [
      'several settings of SELinux',
      {
        level: baseline,
        spec: { securityContext: { seLinuxOptions: { type: 'spc_t' } } },
        container: { securityContext: { seLinuxOptions: { user: 'u', role: 'r' } } },
      },
      'seLinuxOptions (pod and container "main" set forbidden securityContext.seLinuxOptions: type "spc_t"; user may not be set; role may not be set)',
    ],
    [
      'capabilities of several containers',
      {
        level: baseline,
        spec: {
          containers: [
            named('a', { capabilities: { add: ['SYS_TIME'] } }),
            named('b', { capabilities: { add: ['ALL'] } }),
          ],
        },
      },
      'non-default capabilities (containers "a", "b" must not include "ALL", "SYS_TIME" in securityContext.capabilities.add)',
    ],
    [
      'hostProcess',
      { level: baseline, spec: { securityContext: { windowsOptions: { hostProcess: true } } } },
      'hostProcess (pod must not set securityContext.windowsOptions.hostProcess=true)',
    ],
    [
      'seccomp switched off',
      { container: { securityContext: { seccompProfile: { type: 'Unconfined' } } }, level: baseline },
      'seccompProfile (container "main" must not set securityContext.seccompProfile.type to "Unconfined")',
    ],
    [
      'hosts of probes, containers by name',
      {
        level: baseline,
        spec: {
          initContainers: [{ name: 'z', restartPolicy: 'Always', startupProbe: { tcpSocket: { host: '::1' } } }],
          containers: [{ name: 'a', lifecycle: { preStop: { httpGet: { host: '127.0.0.1' } } } }],
        },
      },
      'probe or lifecycle host (containers "a", "z" use probe or lifecycle hosts "127.0.0.1", "::1")',
    ],
  ];
  it.each(cases)('refuses %s', (_, change, message) => expect(messages(change)).toEqual([message]));
});

describe('what changed by version', () => {
  it('judges the host of probes from 1.34 on', () => {
    const container = { livenessProbe: { httpGet: { host: 'example.com' } } };
    expect(messages({ container, minor: 33 })).toEqual([]);
    expect(messages({ container, minor: 34 })).toHaveLength(1);
  });

  it('allows more sysctls in 1.29 and 1.32, none of them with slashes', () => {
    const sysctls = ['net.ipv4.tcp_rmem', 'net.ipv4.tcp_fin_timeout', 'net/ipv4/tcp_syncookies'].map((name) => ({
      name,
    }));
    const change = { spec: { securityContext: { sysctls } }, level: 'baseline' } as const;
    expect(messages({ ...change, minor: 28 })).toEqual([
      'forbidden sysctls (net.ipv4.tcp_rmem, net.ipv4.tcp_fin_timeout, net/ipv4/tcp_syncookies)',
    ]);
    expect(messages({ ...change, minor: 31 })).toEqual([
      'forbidden sysctls (net.ipv4.tcp_rmem, net/ipv4/tcp_syncookies)',
    ]);
    expect(messages({ ...change, minor: 32 })).toEqual(['forbidden sysctls (net/ipv4/tcp_syncookies)']);
  });

  it('does not ask a Pod in a user namespace for another user than root from 1.35 on', () => {
    const change = {
      spec: { hostUsers: false, securityContext: { runAsUser: 0, seccompProfile: { type: 'Localhost' } } },
    };
    expect(messages({ ...change, minor: 34 })).toHaveLength(2);
    expect(messages({ ...change, minor: 35 })).toEqual([]);
  });

  it('lets a Pod in a user namespace unmask /proc from 1.35 on, at baseline alone', () => {
    const change = { spec: { hostUsers: false }, container: { securityContext: { procMount: 'Unmasked' } } };
    const proc = (more: Change) =>
      messages({ ...change, ...more }).filter((message) => message.startsWith('procMount'));
    expect(proc({ level: 'baseline', minor: 34 })).toHaveLength(1);
    expect(proc({ level: 'baseline', minor: 35 })).toEqual([]);
    expect(proc({ level: 'restricted', minor: 34 })).toHaveLength(1);
    expect(proc({ level: 'restricted', minor: 35 })).toHaveLength(1);
  });

  it('reads AppArmor from annotations, from 1.30 on also from fields, which go into annotations until 1.33', () => {
    const key = 'container.apparmor.security.beta.kubernetes.io/main';
    const annotated = { meta: { annotations: { [key]: 'unconfined' } } };
    const written = {
      spec: { securityContext: { appArmorProfile: { type: 'Unconfined' } } },
      level: 'baseline',
    } as const;
    expect(messages({ ...annotated, minor: 29 })).toEqual([`forbidden AppArmor profile (${key}="unconfined")`]);
    expect(messages({ ...annotated, minor: 34 })).toEqual([
      `forbidden AppArmor profiles (container "main" and annotation must not set AppArmor profile type to "Unconfined", "${key}="unconfined"")`,
    ]);
    expect(messages({ ...written, minor: 33 })).toEqual([
      `forbidden AppArmor profiles (pod and annotation must not set AppArmor profile type to "Unconfined", "${key}="unconfined"")`,
    ]);
    expect(messages({ ...written, minor: 34 })).toEqual([
      'forbidden AppArmor profile (pod must not set AppArmor profile type to "Unconfined")',
    ]);
  });

  it('asks Windows Pods for no Linux settings', () => {
    const spec = { os: { name: 'windows' }, securityContext: { runAsNonRoot: true } };
    expect(messages({ spec, container: { securityContext: {} } })).toEqual([]);
  });

  it('names one source of a volume that has several, whichever was written first', () => {
    const nfs = { server: 's', path: '/p' };
    const said = (volume: object) => messages({ spec: { volumes: [{ name: 'v', ...volume }] } });
    const words = 'restricted volume types (volume "v" uses restricted volume type "hostPath")';
    expect(said({ nfs, hostPath: { path: '/h' } })).toEqual([words]);
    expect(said({ hostPath: { path: '/h' }, nfs })).toEqual([words]);
    expect(said({ nfs, emptyDir: {} })).toEqual([]);
  });
});
