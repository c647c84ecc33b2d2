import { resolve } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { preamble } from './compile';

// What an editor shows: TypeScript's language service over one file, where | is the cursor.

const file = resolve(__dirname, 'editor.ts');
let text = '';
let version = 0;
let service: ts.LanguageService;

beforeAll(() => {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    esModuleInterop: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    types: ['node'],
  };
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '0'),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => __dirname,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile.bind(ts.sys),
    readDirectory: ts.sys.readDirectory.bind(ts.sys),
    directoryExists: ts.sys.directoryExists.bind(ts.sys),
    getDirectories: ts.sys.getDirectories.bind(ts.sys),
  });
});

/** Puts a text into the editor; where its cursor is. */
function open(code: string): number {
  text = preamble + code.replace('|', '');
  version++;
  return preamble.length + code.indexOf('|');
}

const offered = (code: string) =>
  service.getCompletionsAtPosition(file, open(code), {})?.entries.map(({ name }) => name) ?? [];

const shown = (code: string) =>
  ts.displayPartsToString(service.getQuickInfoAtPosition(file, open(code))?.documentation);

const errors = (code: string) => {
  open(code);
  return service.getSemanticDiagnostics(file).map(({ start = 0, length = 0, messageText }) => ({
    word: text.slice(start, start + length),
    before: text.slice(preamble.length, start),
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
};

describe('completion', () => {
  it.each([
    ['an empty container', "new Pod(chart, 'a', { containers: [{ | }] });"],
    ['a half-written container', "new Pod(chart, 'a', { containers: [{ name: 'web', | }] });"],
    ['a container that is wrong', "new Pod(chart, 'a', { containers: [{ name: 'WEB', | }] });"],
    ['a half-written field', "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a' }, { name: 'web', im| }] });"],
    ['the container of an NginxPod', "new NginxPod(chart, 'a', { nginx: { name: 'a', | } });"],
    ['a sidecar', "new SidecarPod(chart, 'a', { main: { name: 'a' }, sidecars: [{ name: 'b', | }] });"],
  ])('offers the fields of a container in %s', (_where, code) => {
    expect(offered(code)).toEqual(expect.arrayContaining(['image', 'ports', 'volumeMounts', 'livenessProbe']));
  });

  it('offers the handlers in a probe without one', () => {
    const code =
      "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', livenessProbe: { periodSeconds: 5, | } }] });";
    expect(offered(code)).toEqual(expect.arrayContaining(['httpGet', 'tcpSocket', 'exec', 'grpc']));
  });

  it('offers the fields of a Pod', () => {
    expect(offered("new Pod(chart, 'a', { | });")).toEqual(
      expect.arrayContaining(['metadata', 'containers', 'volumes', 'hostNetwork']),
    );
  });
});

describe('hover', () => {
  it("shows the API's documentation of a field", () => {
    expect(shown("new Pod(chart, 'a', { containers: [{ name: 'a', im|age: 'nginx' }] });")).toContain(
      'Container image name',
    );
    expect(shown("new Pod(chart, 'a', { containers: [{ name: 'A', im|age: 'nginx' }] });")).toContain(
      'Container image name',
    );
  });
});

describe('errors', () => {
  it('come with what was meant', () => {
    expect(errors("new Pod(chart, 'a', { containers: [{ name: 'a', images: 'nginx' }] });")).toMatchObject([
      { word: 'images', message: expect.stringContaining("Did you mean to write 'image'?") },
    ]);
  });

  it('stand on the container that is wrong', () => {
    const code =
      "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a' }, { name: 'b', image: 'B' }, { name: 'c', image: 'c' }] });";
    expect(errors(code)).toMatchObject([{ word: 'image', before: code.slice(0, code.indexOf("image: 'B'")) }]);
  });
});
