import { ApiObject, type ApiObjectProps } from 'cdk8s';
import type { Construct } from 'constructs';
import { judgeAtSynth } from './podwright';
import { withNames } from './reference';
import type { Target } from './target';

/** An object that goes with Pods, as plain data: it has a name. */
export interface CompanionManifest extends ApiObjectProps {
  readonly metadata: { readonly name: string };
}

/**
 * Puts an object below the construct of the Pods that it goes with. Its id is its kind; where it has a name other than
 * theirs, that too.
 */
export function companion(owner: Construct & { name: string }, manifest: CompanionManifest, target: Target): ApiObject {
  const { kind, metadata } = manifest;
  const id = metadata.name === owner.name ? kind : `${kind}-${metadata.name}`;
  const object = new ApiObject(owner, id, withNames(manifest) as ApiObjectProps);
  judgeAtSynth(object, target);
  return object;
}
