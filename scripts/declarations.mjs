// Writes the declarations of lib/ that derive from cdk8s-plus-28's `k8s.*` anew, as the interfaces that come out: who
// compiles against them loads no megabyte of declarations for it, and derives nothing.
//   node scripts/declarations.mjs [OUTPUT_FOLDER]
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const constructs = join(resolve(process.argv[2] ?? join(root, 'lib')), 'constructs').replaceAll('\\', '/');
const program = ts.createProgram([join(constructs, 'index.d.ts')], {
  module: ts.ModuleKind.Node16,
  strict: true,
  exactOptionalPropertyTypes: true,
  types: [],
});
const checker = program.getTypeChecker();

const derives = (text) => /\bk8s\.[A-Z]/.test(text);
const files = program.getSourceFiles().filter(({ fileName, text }) => fileName.startsWith(constructs) && derives(text));

/** The helpers that derive, in the constructs and in TypeScript: what they make is written out. */
const helpers = new Set(['Fields', 'Plain', 'Omit', 'Partial']);

/** The objects of `k8s.*` that are met on the way, by name. */
const met = new Map();

/** A type as it is written in a declaration. */
function typeText(type) {
  const { aliasSymbol: alias, aliasTypeArguments: args = [] } = type;
  if (alias && !helpers.has(alias.name))
    return args.length > 0 ? `${alias.name}<${args.map(typeText).join(', ')}>` : alias.name;
  if (type.isUnion() && !(type.flags & ts.TypeFlags.Boolean))
    return listText(type) ?? type.types.map(typeText).join(' | ');
  if (checker.isArrayType(type))
    return `${type.symbol.name === 'Array' ? '' : 'readonly '}(${typeText(checker.getTypeArguments(type)[0])})[]`;
  if (!(type.flags & ts.TypeFlags.Object)) return checker.typeToString(type);
  const name = alias && kubernetesName(args);
  if (name) {
    met.set(name, type);
    return `k8s.${name}`;
  }
  return isNamed(type) ? type.symbol.name : bodyText(type);
}

const isNamed = ({ symbol }) => symbol && !symbol.name.startsWith('__');

/** `Probe` of `Fields<k8s.Probe>`; undefined where fields are left out or swapped. */
function kubernetesName([type, swap]) {
  const isWhole = !swap || swap.flags & ts.TypeFlags.Unknown;
  return isWhole && !type.aliasSymbol && isNamed(type) ? type.symbol.name : undefined;
}

/** `List<T>` for `T[] | readonly T[]`, which forgets its name where it is optional. */
function listText({ types }) {
  if (types.length !== 2 || !types.every((type) => checker.isArrayType(type))) return undefined;
  const [item, other] = types.map((type) => checker.getTypeArguments(type)[0]);
  return item === other ? `List<${typeText(item)}>` : undefined;
}

function bodyText(type) {
  const members = [
    ...checker.getPropertiesOfType(type).map(memberText),
    ...checker
      .getIndexInfosOfType(type)
      .map((index) => `readonly [key: ${typeText(index.keyType)}]: ${typeText(index.type)};`),
  ];
  return `{\n${members.join('\n').replace(/^(?=.)/gm, '    ')}\n}`;
}

function memberText(property) {
  const type = checker.getTypeOfSymbol(property);
  const isOptional = property.flags & ts.SymbolFlags.Optional;
  const value = isOptional ? `?: ${typeText(checker.getNonNullableType(type))}` : `: ${typeText(type)}`;
  return `${docsOf(property.declarations[0])}readonly ${property.name}${value};`;
}

/** The documentation of a declaration, without the tags of cdk8s-plus-28's generator. */
function docsOf(declaration) {
  const docs = ts.getJSDocCommentsAndTags(declaration).find(ts.isJSDoc);
  if (!docs) return '';
  const lines = docs
    .getText()
    .slice('/**'.length, -'*/'.length)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .filter((line) => !line.startsWith('@schema'));
  return `/**\n${lines.join('\n').trim().replace(/^/gm, ' * ').replace(/ +$/gm, '')}\n */\n`;
}

function interfaceText(name, type) {
  return `export interface ${name} ${bodyText(type)}`;
}

/** A statement of a file that derives, written anew where it does itself. */
function statementText(statement) {
  const text = statement.getFullText().trim();
  if (!derives(text)) return text;
  return docsOf(statement) + interfaceText(statement.name.text, checker.getTypeAtLocation(statement.name));
}

const isImportOf = (statement, module) =>
  ts.isImportDeclaration(statement) && statement.moduleSpecifier.text.endsWith(module);

/** The helpers, and what they are made for, are needed no longer. */
const isNeeded = (statement) => !isImportOf(statement, '/k8s') && !helpers.has(statement.name?.text);

function importsOf(text, folder) {
  const names = ['List', 'Quantity'].filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  return [
    ...(derives(text) ? [`import type * as k8s from '${folder}/k8s';`] : []),
    ...(names.length > 0 ? [`import type { ${names.join(', ')} } from '${folder}/plain';`] : []),
  ];
}

for (const file of files) {
  const isPlain = file.fileName.endsWith('/plain.d.ts');
  const statements = file.statements.filter((one) => isNeeded(one) && !isImportOf(one, '/plain'));
  const text = statements.map(statementText).join('\n');
  const imports = isPlain ? [] : importsOf(text, relative(dirname(file.fileName), constructs) || '.');
  writeFileSync(file.fileName, `${[...imports, text].join('\n')}\n`);
  rmSync(`${file.fileName}.map`, { force: true });
}

const written = new Map();
// Each may meet others.
for (const [name, type] of met) written.set(name, interfaceText(name, type));
const objects = [...written.keys()]
  .sort()
  .map((name) => written.get(name))
  .join('\n');
writeFileSync(
  join(constructs, 'k8s.d.ts'),
  `// Derived from cdk8s-plus-28, whose documentation this is (Apache-2.0).\n${importsOf(objects, '.').join('\n')}\n${objects}\n`,
);
