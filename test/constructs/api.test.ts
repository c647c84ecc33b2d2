import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = resolve(__dirname, '../..');
const probe = resolve(root, 'test/constructs/probe.ts');
const text = `
import type * as podwright from '../../constructs';
import type * as api from '../../src/kubernetes/api';
interface StatefulSet extends Omit<api.StatefulSetSpec, 'template' | 'volumeClaimTemplates'> {
  volumeClaimTemplates: Omit<api.PersistentVolumeClaim, 'status'>[];
}
export declare const ours: {
  metadata: podwright.ObjectMeta;
  spec: podwright.PodSpec;
  deployment: podwright.DeploymentFields;
  replicaSet: podwright.ReplicaSetFields;
  statefulSet: podwright.StatefulSetFields;
  daemonSet: podwright.DaemonSetFields;
  job: podwright.JobFields;
  cronJob: podwright.CronJobFields;
  service: Omit<podwright.ExposeProps, 'from' | 'ingress' | 'metadata' | 'nodePort' | 'port' | 'targetPort'>;
  peer: podwright.NetworkPolicyPeer;
};
export declare const theirs: {
  metadata: api.ObjectMeta;
  spec: api.PodSpec;
  deployment: Omit<api.DeploymentSpec, 'template'>;
  replicaSet: Omit<api.ReplicaSetSpec, 'template'>;
  statefulSet: StatefulSet;
  daemonSet: Omit<api.DaemonSetSpec, 'template'>;
  job: Omit<api.JobSpec, 'template'>;
  cronJob: Omit<api.CronJobSpec, 'jobTemplate'>;
  service: Omit<api.ServiceSpec, 'externalName' | 'selector'>;
  peer: api.NetworkPolicyPeer;
};
export const written = {
  containers: [{ name: 'a', image: 'nginx', resources: { limits: { cpu: 1, memory: '64Mi' } } }],
  hostIPC: true,
  volumes: [{ name: 'a', emptyDir: { sizeLimit: '1Gi' }, image: { reference: 'nginx' } }],
} satisfies podwright.PodSpec;
`;
const service = languageService();

describe('the types of props', () => {
  test('have every field of every Kubernetes version, as the API spells it, and no other', () => {
    const checker = service.getProgram()!.getTypeChecker();
    const [ours, theirs] = ['ours', 'theirs'].map((name) => fields(checker, name));
    expect(theirs!.size).toBeGreaterThan(600);
    expect([...ours!].filter((field) => !theirs!.has(field))).toEqual([]);
    expect([...theirs!].filter((field) => !ours!.has(field))).toEqual([]);
  });

  test('take quantities and ports as plain strings and numbers, at every depth', () => {
    expect(service.getSemanticDiagnostics(probe).map(({ messageText }) => messageText)).toEqual([]);
  });

  test.each([
    ['image', 'Container image name.'],
    ['sizeLimit', 'sizeLimit is the total amount of local storage'],
    ['hostIPC', "Use the host's ipc namespace."],
    ['reference', 'The image, such as'],
  ])('show the documentation of %s in the editor', (field, words) => {
    const info = service.getQuickInfoAtPosition(probe, text.indexOf(`${field}:`));
    expect(ts.displayPartsToString(info?.documentation)).toContain(words);
  });
});

/** The paths of all fields in reach of a variable of the probe: `spec.containers.ports.hostIP`. */
function fields(checker: ts.TypeChecker, name: string): Set<string> {
  const source = service.getProgram()!.getSourceFile(probe)!;
  const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!).find((one) => one.name === name)!;
  const found = new Set<string>();
  const visit = (type: ts.Type, path: string): void => {
    const bare = checker.getNonNullableType(type);
    const item = checker.getIndexTypeOfType(bare, ts.IndexKind.Number);
    if (item) {
      if (!(bare.flags & ts.TypeFlags.StringLike)) visit(item, path);
      return;
    }
    if (!(bare.flags & ts.TypeFlags.Object)) return;
    for (const property of checker.getPropertiesOfType(bare)) {
      const field = `${path}.${property.name}`;
      found.add(field);
      visit(checker.getTypeOfSymbol(property), field);
    }
  };
  visit(checker.getTypeOfSymbol(symbol), '');
  return found;
}

function languageService(): ts.LanguageService {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const textOf = (file: string): string | undefined => (file === probe ? text : ts.sys.readFile(file));
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (of) => ts.getDefaultLibFilePath(of),
    getScriptFileNames: () => [probe],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const content = textOf(file);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    fileExists: (file) => file === probe || ts.sys.fileExists(file),
    readFile: textOf,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
}
