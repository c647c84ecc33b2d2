import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// scripts/declarations.mjs writes what the build declares anew: it must not say more, less or something else.

const root = resolve(__dirname, '../..');
const files = ['api', 'workloads/api', 'expose'];
const program = ts.createProgram(
  files.flatMap((name) => [resolve(root, `constructs/${name}.ts`), resolve(root, `lib/constructs/${name}.d.ts`)]),
  { module: ts.ModuleKind.Node16, strict: true, exactOptionalPropertyTypes: true, types: [] },
);
const checker = program.getTypeChecker();

describe.each(files)('the declarations of %s, as they are built', (name) => {
  const written = exportsOf(`constructs/${name}.ts`);
  const built = exportsOf(`lib/constructs/${name}.d.ts`);
  const names = [...written.keys()].filter((key) => built.has(key));

  test('export the same types', () => {
    const isType = ({ flags }: ts.Symbol) => flags & (ts.SymbolFlags.Type | ts.SymbolFlags.Alias);
    const types = [...written].filter(([, symbol]) => isType(symbol)).map(([key]) => key);
    expect(types.length).toBeGreaterThan(3);
    expect([...built.keys()]).toEqual(expect.arrayContaining(types));
  });

  test('have the same fields, at every depth, with the same documentation', () => {
    const shapesOf = (symbols: ReadonlyMap<string, ts.Symbol>) =>
      Object.fromEntries(names.map((key) => [key, shapeOf(checker.getDeclaredTypeOfSymbol(symbols.get(key)!))]));
    expect(shapesOf(built)).toEqual(shapesOf(written));
  });

  test('may stand for one another', () => {
    for (const key of names) {
      const [one, other] = [written, built].map((symbols) => checker.getDeclaredTypeOfSymbol(symbols.get(key)!));
      expect([key, checker.isTypeAssignableTo(one!, other!), checker.isTypeAssignableTo(other!, one!)]).toEqual([
        key,
        true,
        true,
      ]);
    }
  });
});

test('the declarations, as they are built, load none of cdk8s-plus-28', () => {
  const loaded = ts
    .createProgram([resolve(root, 'lib/constructs/index.d.ts')], { module: ts.ModuleKind.Node16, types: [] })
    .getSourceFiles()
    .map(({ fileName }) => fileName);
  expect(loaded.some((file) => file.includes('/node_modules/cdk8s/'))).toBe(true);
  expect(loaded.filter((file) => file.includes('/node_modules/cdk8s-plus'))).toEqual([]);
});

function exportsOf(file: string): Map<string, ts.Symbol> {
  const module = checker.getSymbolAtLocation(program.getSourceFile(resolve(root, file))!)!;
  return new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]));
}

/** The fields of a type by their paths, each with its type and documentation; those of cdk8s and constructs left out. */
function shapeOf(type: ts.Type, path = '', above: readonly ts.Type[] = []): Record<string, string> {
  const shape: Record<string, string> = {};
  for (const property of checker.getPropertiesOfType(type)) {
    const field = `${path}.${property.name}`;
    const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    const of = checker.getNonNullableType(checker.getTypeOfSymbol(property));
    const docs = ts.displayPartsToString(property.getDocumentationComment(checker));
    const parts = of.isUnion() && !(of.flags & ts.TypeFlags.Boolean) ? of.types : [of];
    const kinds = parts.map((part) => (isObject(part) ? kindOf(part) : checker.typeToString(part)));
    shape[field] = `${isOptional ? '?' : ''}: ${kinds.join(' | ')}: ${docs}`;
    for (const part of parts) {
      const item = checker.isArrayType(part) ? checker.getTypeArguments(part as ts.TypeReference)[0]! : part;
      if (isObject(item) && !item.isIntersection() && !above.includes(item))
        Object.assign(shape, shapeOf(item, field, [...above, item]));
    }
  }
  for (const { keyType, type: value } of checker.getIndexInfosOfType(type))
    shape[`${path}[${checker.typeToString(keyType)}]`] = checker.typeToString(value);
  return shape;
}

function isObject(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

function kindOf(type: ts.Type): string {
  if (!checker.isArrayType(type)) return 'object';
  const item = checker.getTypeArguments(type as ts.TypeReference)[0]!;
  return `${type.symbol.name} of ${isObject(item) ? 'object' : checker.typeToString(item)}`;
}
