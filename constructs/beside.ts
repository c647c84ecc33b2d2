import { isDeepStrictEqual } from 'node:util';
import { ApiObject, Chart, Names } from 'cdk8s';
import type { Construct } from 'constructs';
import type { ObjectMeta } from './api';
import { judgeAtSynth } from './podwright';
import type { Target } from './target';

/** Where a Pod's manifest keeps the objects that belong beside it, by their volumes. No field of the manifest: it is never rendered. */
export const beside: unique symbol = Symbol.for('podwright.beside');

/** A ConfigMap that containers of a Pod read. */
export interface ConfigMapManifest {
  readonly apiVersion: 'v1';
  readonly kind: 'ConfigMap';
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly data: Readonly<Record<string, string>>;
}

/** Where a chart keeps the ConfigMaps that are made beside its Pods, by their names. */
const made = Symbol.for('podwright.made');

interface Made {
  readonly object: ApiObject;
  readonly data: ConfigMapManifest['data'];
}

/**
 * Puts the objects of a manifest beside its construct: that one can then depend on them, as it could not on its own.
 * Pods of one description share theirs.
 * @throws if another Pod of the chart has one of the same name with other files in it
 */
export function putBeside(
  scope: Construct,
  id: string,
  { [beside]: objects = {} }: { readonly [beside]?: Readonly<Record<string, ConfigMapManifest>> },
  target: Target,
): ApiObject[] {
  return Object.entries(objects).map(([volume, manifest]) => {
    const chart: Chart & { [made]?: Map<string, Made> } = Chart.of(scope);
    const all = (chart[made] ??= new Map());
    const { name, namespace = chart.namespace ?? '' } = manifest.metadata;
    const other = all.get(`${namespace}/${name}`);
    if (other && isDeepStrictEqual(other.data, manifest.data)) return other.object;
    if (other)
      throw new TypeError(
        `ConfigMap '${name}' is made for volume '${volume}', and ${other.object.node.path} is one of the same name with other files in it: give the Pods names of their own`,
      );
    const object = new ApiObject(scope, `${id}-${volume}`, manifest);
    all.set(`${namespace}/${name}`, { object, data: manifest.data });
    judgeAtSynth(object, target);
    return object;
  });
}

/** What the objects beside a Pod are named after: the Pod's own name, if it is known yet, else one made from the construct's path. */
export function nameBeside(scope: Construct, id: string, metadata: ObjectMeta | undefined): string {
  const name: unknown = metadata?.name;
  return typeof name === 'string' ? name : Names.toDnsLabel(scope, { extra: [id] });
}
