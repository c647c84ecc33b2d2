import { ApiObject, Chart, Names, YamlOutputType, type App } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { Order } from './order';
import { listName } from './output';

/** A manifest, and the construct that says it: an object, or a chart that has a `toJson` of its own. */
export interface Rendered {
  readonly source: IConstruct;
  readonly manifest: unknown;
}

/** A file of the output folder. What it holds is resolved when it is asked for. */
export interface RenderedFile {
  readonly name: string;
  readonly content: Iterable<Rendered>;
}

export const kustomizationName = 'kustomization.yaml';

/**
 * The files of an app, named and parted as `App.synth()` does by the app's `yamlOutputType`.
 * @throws if two constructs make the same file, or if a name leads out of the folder
 */
export function* layout(app: App, { charts, isNumbered }: Order): Generator<RenderedFile> {
  const extension = app.outputFileExtension;
  const owners = new Map<string, IConstruct>();
  const file = (name: string, owner: IConstruct, content: Iterable<Rendered>): RenderedFile => {
    mustStayInside(name + extension, owner);
    mustBeAlone(name + extension, owner, owners);
    return { name: name + extension, content };
  };
  const nameOf = (chart: Chart, index: number) =>
    (isNumbered ? `${String(index).padStart(4, '0')}-` : '') + Names.toDnsLabel(chart);
  switch (app.yamlOutputType) {
    case YamlOutputType.FILE_PER_APP:
      yield file('app', app, contentOf(charts));
      break;
    case YamlOutputType.FILE_PER_RESOURCE:
      for (const one of contentOf(charts)) yield file(objectName(one.manifest as Named), one.source, [one]);
      break;
    case YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE:
      for (const [i, { chart, objects }] of charts.entries())
        for (const object of objects)
          yield file(
            `${nameOf(chart, i)}/${objectName(object)}`,
            object,
            contentOf([{ chart, objects: [object] }], true),
          );
      break;
    default:
      for (const [i, one] of charts.entries()) yield file(nameOf(one.chart, i), one.chart, contentOf([one]));
  }
}

/** The manifests of charts; those that a chart's class says, if it has a `toJson` of its own and they are not asked for singly. */
function* contentOf(charts: Order['charts'], isSingle = false): Generator<Rendered> {
  for (const { chart, objects } of charts) {
    if (isSingle || chart.toJson === Chart.prototype.toJson)
      for (const source of objects) yield* defined(source, [manifestOf(source)]);
    else yield* defined(chart, Object.values(chart.toJson()));
  }
}

/** How Podwright's own objects give their manifest, to be read and not to be changed. */
const readOnlyManifest = Symbol.for('podwright.readOnlyManifest');

function manifestOf(object: ApiObject & { [readOnlyManifest]?: () => unknown }): unknown {
  return object[readOnlyManifest]?.() ?? object.toJson();
}

function* defined(source: IConstruct, manifests: readonly unknown[]): Generator<Rendered> {
  for (const manifest of manifests) if (manifest !== undefined) yield { source, manifest };
}

interface Named {
  readonly kind: string;
  readonly metadata: { readonly name?: string };
}

function objectName({ kind, metadata }: Named): string {
  return `${kind}.${String(metadata.name)}`.replace(/[^0-9a-zA-Z-_.]/g, '');
}

function mustStayInside(name: string, owner: IConstruct): void {
  const isFolder = (part: string) => part === '' || part === '.' || part === '..' || /[\\\0]/.test(part);
  const parts = name.split('/');
  if (parts.length > 2 || parts.some(isFolder))
    throw new Error(`${pathOf(owner)}: '${name}' is no file of the output folder: see outputFileExtension`);
}

/** Not even but for capital letters, which some file systems do not tell apart. */
function mustBeAlone(name: string, owner: IConstruct, owners: Map<string, IConstruct>): void {
  const key = name.toLowerCase();
  const other = owners.get(key);
  if (other)
    throw new Error(`${pathOf(other)} and ${pathOf(owner)} make the same file, ${name}: ${remedy(name, owner)}`);
  if (key === listName || key.startsWith(`${listName}.`) || key === kustomizationName)
    throw new Error(`${pathOf(owner)}: the file '${name}' is one of podwright's own`);
  owners.set(key, owner);
}

function remedy(name: string, owner: IConstruct): string {
  if (!ApiObject.isApiObject(owner)) return 'give the charts ids that differ';
  return name.includes('/')
    ? 'give the objects names that differ, or put them into two charts'
    : 'give the objects names that differ, or render a folder for each chart (FOLDER_PER_CHART_FILE_PER_RESOURCE)';
}

function pathOf({ node }: IConstruct): string {
  return node.path === '' ? 'the app' : node.path;
}
