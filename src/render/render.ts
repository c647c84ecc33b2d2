import { join } from 'node:path';
import type { App } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { CheckOptions } from '../check';
import { errorsOf } from '../check/alike';
import { yamlBytes } from '../yaml/write';
import { asWritten } from './as-written';
import { kustomizationName, layout, type RenderedFile } from './layout';
import { orderOf, type Order } from './order';
import { filesOf, replaceFolder, type Output } from './output';
import { targetOf, targetOfEnvironment, type Target } from './target';

/** How an app is rendered. */
export interface RenderOptions {
  /**
   * The Kubernetes version of the cluster, for objects that Podwright's constructs did not make; those have theirs.
   * @default that of the scope (`Podwright.configure`), else PODWRIGHT_KUBERNETES, else '1.28'
   */
  readonly kubernetes?: NonNullable<CheckOptions['kubernetes']>;
  /**
   * The Pod Security Standard that their Pods must meet.
   * @default that of the scope, else PODWRIGHT_POD_SECURITY, else none
   */
  readonly podSecurity?: NonNullable<CheckOptions['podSecurity']>;
  /** Codes of rules to leave out for them, each with a reason: `port-clash: both use SO_REUSEPORT`. @default none */
  readonly allow?: readonly string[];
  /** True: write a `kustomization.yaml` that lists the files. @default false */
  readonly kustomization?: boolean;
}

/**
 * Renders an app as YAML into its output folder: `app.outdir`, which is CDK8S_OUTDIR or `dist` where the app names none.
 * The folder then holds exactly the files of the app, and those that Podwright did not make. It changes at one stroke,
 * or not at all.
 * @returns the paths of the files
 * @throws if an object is illegal or a construct complains, with all that is wrong; if the app has no chart; if two
 * constructs make one file; if the folder cannot be written
 */
export function render(app: App, options: RenderOptions = {}): string[] {
  const { kustomization = false, ...given } = options;
  const asked = { ...targetOfEnvironment(), ...given };
  return whileRendering(app, () => {
    const order = orderOf(app);
    if (order.charts.length === 0) throw new Error('the app has no chart: put one into it, new Chart(app, ...)');
    const target: Target = { ...asked, definitions: definitionsIn(order) };
    const complaints = new Map<IConstruct, readonly string[]>();
    for (const one of order.constructs) if (!isOurs(one)) add(complaints, one, one.node.validate());
    replaceFolder(app.outdir, (output) => {
      const listed: string[] = [];
      for (const file of layout(app, order)) if (writeFile(output, file, target, complaints)) listed.push(file.name);
      mustBeNone(complaints, order);
      if (kustomization) output.write(kustomizationName, [kustomizationOf(listed)]);
      if (process.env['CDK8S_RECORD_CONSTRUCT_METADATA'] === 'true') output.write(metadataName, [metadataOf(order)]);
    });
    return filesOf(app.outdir).map((name) => join(app.outdir, name));
  });
}

const separator = Buffer.from('---\n');

/** Writes the manifests of a file, and tells what is wrong with them; returns whether there are any. */
function writeFile(
  output: Output,
  { name, content }: RenderedFile,
  target: Target,
  complaints: Map<IConstruct, readonly string[]>,
): boolean {
  let count = 0;
  const pieces = function* (): Generator<Uint8Array> {
    for (const { source, manifest } of content) {
      if (isOurs(source)) add(complaints, source, source.node.validate());
      else if (!isEnforced(source)) add(complaints, source, faultsOf(manifest, targetOf(source, target)));
      if (count++ > 0) yield separator;
      yield yamlBytes(manifest);
    }
  };
  output.write(name, pieces());
  return count > 0;
}

function add(complaints: Map<IConstruct, readonly string[]>, construct: IConstruct, found: readonly string[]): void {
  if (found.length > 0 || isOurs(construct))
    complaints.set(construct, [...(complaints.get(construct) ?? []), ...found]);
}

function mustBeNone(complaints: ReadonlyMap<IConstruct, readonly string[]>, { constructs }: Order): void {
  const all = constructs.flatMap((construct) => {
    const found = complaints.get(construct) ?? (isOurs(construct) ? construct.node.validate() : []);
    return found.map((complaint) => `[${construct.node.path}] ${complaint}`);
  });
  if (all.length > 0) throw new Error(`Validation failed with the following errors:\n  ${all.join('\n  ')}`);
}

const ownTarget = Symbol.for('podwright.target');

/** Whether this is one of Podwright's own objects: they judge themselves when they are validated. */
function isOurs(construct: IConstruct): boolean {
  return Object.hasOwn(construct, ownTarget);
}

const enforced = Symbol.for('podwright.enforced');

/** Whether a scope of this construct has judged it already, when it was validated. */
function isEnforced({ node }: IConstruct): boolean {
  return node.scopes.some((scope) => Object.hasOwn(scope, enforced));
}

/** The manifests of the app's CustomResourceDefinitions, by which its custom resources are judged. */
function definitionsIn({ charts }: Order): unknown[] {
  return charts.flatMap(({ objects }) =>
    objects.filter(({ kind }) => kind === 'CustomResourceDefinition').map((object) => object.toJson() as unknown),
  );
}

function faultsOf(manifest: unknown, target: Target): string[] {
  return errorsOf(manifest, target).map(({ field, message, code, fix }) =>
    [`${field === '' ? '' : `${field}: `}${message} (${code})`, ...(fix === undefined ? [] : [`    fix: ${fix}`])].join(
      '\n',
    ),
  );
}

function kustomizationOf(resources: readonly string[]): Uint8Array {
  return yamlBytes({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources });
}

/** What cdk8s-cli asks for when it is to run validation plugins. */
const metadataName = 'construct-metadata.json';

function metadataOf({ charts }: Order): string {
  const resources = charts.flatMap(({ objects }) =>
    objects.map(({ name, node }) => [name, { path: node.path }] as const),
  );
  return JSON.stringify({ version: '1.0.0', resources: Object.fromEntries(resources) });
}

const rendering = Symbol.for('podwright.rendering');

/** Lets objects be resolved once, though they are judged and written: a contract with Podwright's constructs. */
function whileRendering<T>(app: App & { [rendering]?: object | undefined }, work: () => T): T {
  app[rendering] = {};
  try {
    return asWritten(work);
  } finally {
    app[rendering] = undefined;
  }
}
