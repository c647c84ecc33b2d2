import { describe, expect, it } from 'vitest';
import { folderOf, podwright } from './support';

const folder = folderOf({});
const explain = (subject: string) => podwright(['explain', subject], folder);

describe('podwright explain', () => {
  it("prints a rule's page", () => {
    expect(explain('port-clash').stdout).toMatch(/^# port-clash\n/);
    expect(explain('bad-base64').stdout).toMatch(/^# bad-base64\n/);
    expect(explain('pod-security/privileged').stdout).toMatch(/^# pod-security\/privileged\n/);
  });

  it('lists the rules where none is named', () => {
    const { status, stdout } = podwright(['explain'], folder);
    expect(stdout).toMatch(/^port-clash +Two containers of one Pod listen on the same port and protocol\.$/m);
    expect(stdout).toMatch(/^pod-security\/privileged +\S/m);
    expect(status).toBe(0);
  });

  it('prints a field with its type, default, values, list keys and first version', () => {
    expect(explain('spec.containers[0].imagePullPolicy').stdout).toBe(
      [
        'KIND:      Pod',
        'VERSION:   v1',
        'FIELD:     spec.containers.imagePullPolicy',
        'TYPE:      string',
        'DEFAULT:   "IfNotPresent"',
        'VALUES:    Always, IfNotPresent, Never',
        '',
      ].join('\n'),
    );
    expect(explain('pod.spec.containers.ports').stdout).toContain(
      'LIST KEYS: containerPort, protocol\n\nFIELDS:\n  containerPort  int32, required\n',
    );
    expect(explain('.spec.containers[0].resources.limits').stdout).toContain('TYPE:      map[string]Quantity\n');
    expect(explain('secret.data').stdout).toContain('TYPE:      map[string]string (base64)\n');
    expect(explain('spec.hostnameOverride').stdout).toContain('SINCE:     Kubernetes 1.34');
    expect(explain('spec.resourceClaims.source').stdout).toContain('UNTIL:     Kubernetes 1.30');
  });

  it('knows kinds as kubectl does: in any case, many of them, and by their short names', () => {
    const fields = explain('Deployment.spec.template.spec').stdout;
    expect(fields).toContain('FIELD:     spec.template.spec\nTYPE:      PodSpec\n');
    for (const name of ['deployments', 'deploy']) expect(explain(`${name}.spec.template.spec`).stdout).toBe(fields);
    expect(explain('networkpolicies').stdout).toMatch(
      /^KIND: {6}NetworkPolicy\nVERSION: {3}networking.k8s.io\/v1\n\nFIELDS:\n/,
    );
    expect(explain('pod').stdout).toContain('\n  spec        PodSpec\n');
  });

  it('says what was most likely meant, and ends with 2', () => {
    for (const [subject, meant] of [
      ['pod.spec.containerz', 'pod.spec.containers'],
      ['spec.containers.imagePullPolice', 'spec.containers.imagePullPolicy'],
      ['deployment.spec.replica', 'deployment.spec.replicas'],
      ['privileged', 'pod-security/privileged'],
      ['port-clsh', 'port-clash'],
      ['PORT-CLASH', 'port-clash'],
      ['run-as-nonroot', 'pod-security/run-as-non-root'],
      ['deploymet.spec', 'deployment.spec'],
    ] as const) {
      const { status, stdout, stderr } = explain(subject);
      expect(stderr).toContain(`there is no rule and no field "${subject}": did you mean ${meant}?`);
      expect([status, stdout]).toEqual([2, '']);
    }
    expect(explain('\x1b[2J').stderr).toContain('no field "\uFFFD[2J"\n');
    expect(explain('__proto__.constructor').status).toBe(2);
    expect(explain('../../README').status).toBe(2);
  });
});
