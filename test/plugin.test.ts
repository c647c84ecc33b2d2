import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shop, shops } from './check/support/shop';
import { PodwrightValidation } from '../src/plugin';

const root = join(__dirname, '..');

describe('the validation plugin of cdk8s-cli', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'podwright-plugin-'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(
      join(folder, 'cdk8s.yaml'),
      JSON.stringify({
        language: 'typescript',
        app: 'node app.js',
        output: 'dist',
        validations: [
          {
            package: join(root, 'lib/src/plugin.js'),
            version: '0.1.0',
            class: 'PodwrightValidation',
            properties: { kubernetes: '1.33' },
          },
        ],
      }),
    );
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** Synthesizes an app of one plain ApiObject, a Pod with this container. */
  function synth(container: object) {
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec: { containers: [container] } };
    writeFileSync(
      join(folder, 'app.js'),
      `const { App, ApiObject, Chart } = require('cdk8s');
       const app = new App();
       new ApiObject(new Chart(app, 'web'), 'pod', ${JSON.stringify(pod)});
       app.synth();`,
    );
    const { status, stdout, stderr } = spawnSync('npx', ['cdk8s', 'synth', '--no-check-upgrade'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  }

  it('lets a legal Pod pass', () => {
    const { status, output } = synth({ name: 'web', image: 'nginx:1.27' });
    expect(output).toContain('success');
    expect(status).toBe(0);
  });

  it('fails the synthesis of an illegal Pod, with rule, construct, field and fix in the report of cdk8s-cli', () => {
    const { status, output } = synth({
      name: 'web',
      image: 'alicek106:rr-test:curl',
      ports: [{ containerPort: 700000 }],
    });
    expect(status).not.toBe(0);
    expect(output).toContain('image-reference (1 occurrences)');
    expect(output).toContain('Construct Path: web/pod');
    expect(output).toContain('spec.containers[0].ports[0].containerPort (line 10, column 26)');
    expect(output).toContain('did you mean alicek106/rr-test:curl?');
  });

  it('refuses properties that it does not have, and values that they do not take', () => {
    const made = (properties: object) => () => new PodwrightValidation(properties);
    expect(made({ kubernets: '1.33' })).toThrow(
      'PodwrightValidation has no property "kubernets": did you mean kubernetes?',
    );
    expect(made({ kubernetes: 1.33 })).toThrow('kubernetes is 1.33: it is a text, one of');
    expect(made({ podSecurity: 'privileged' })).toThrow('podSecurity is "privileged"');
    expect(made({ kubernetes: '1.33', podSecurity: 'baseline', practice: true })).not.toThrow();
  });

  it('judges custom resources by the definitions among the manifests', async () => {
    const manifests = [shop, shops].map((object, i) => {
      const file = join(folder, `${i}.k8s.yaml`);
      writeFileSync(file, JSON.stringify(object));
      return file;
    });
    const fixes: string[] = [];
    const report = { addViolation: ({ fix }: { fix: string }) => void fixes.push(fix), submit: () => undefined };
    await new PodwrightValidation().validate({ manifests, report });
    expect(fixes).toEqual(['did you mean `size`?']);
  });
});
