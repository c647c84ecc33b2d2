import { ApiObject, Names } from 'cdk8s';
import type { Construct } from 'constructs';
import type { ObjectMeta } from './api';
import { rememberOrigin } from './origin';
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

/** Puts the objects of a manifest beside its construct: that one can then depend on them, as it could not on its own. */
export function putBeside(
  scope: Construct,
  id: string,
  { [beside]: objects = {} }: { readonly [beside]?: Readonly<Record<string, ConfigMapManifest>> },
  target: Target,
): ApiObject[] {
  return Object.entries(objects).map(([volume, manifest]) => {
    const object = new ApiObject(scope, `${id}-${volume}`, manifest);
    rememberOrigin(object);
    judgeAtSynth(object, target);
    return object;
  });
}

/** What the objects beside a Pod are named after: the Pod's own name, else one made from the construct's path. */
export function nameBeside(scope: Construct, id: string, metadata: ObjectMeta | undefined): string {
  return metadata?.name ?? Names.toDnsLabel(scope, { extra: [id] });
}
