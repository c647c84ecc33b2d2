import { existsSync } from 'node:fs';
import { podOf, type PodOf } from '../../check/pod-of';
import { InputError, isManifest } from '../check/files';
import { readText } from '../check/read-file';
import { configOf } from '../render/config';
import { runnerOf } from '../render/run';

/** A manifest, and what it is called in messages. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/**
 * The manifest in a file, or that of a chart of the app in cdk8s.yaml.
 * @returns undefined if the app failed; it has then said why
 * @throws InputError if there is none
 */
export async function readSource(name: string): Promise<Source | undefined> {
  if (name === '-' || name.includes('/') || isManifest(name) || existsSync(name))
    return { file: name, text: readText(name) };
  const rendered = await runnerOf(configOf({}).app)();
  if (!rendered) return undefined;
  const { files } = rendered;
  const manifests = [...files.keys()].filter(isManifest);
  const file = manifests.find((one) => chartOf(one) === name);
  if (file === undefined)
    throw new InputError(`${name} is no file, and no chart of the app: it has ${manifests.map(chartOf).join(', ')}`);
  return { file, text: files.get(file)! };
}

/** The chart that a file is rendered from: `web` of `web.k8s.yaml`. */
function chartOf(file: string): string {
  return file.replace(/(?:\.k8s)?\.[^.]+$/, '');
}

/**
 * The one Pod among objects: itself, or the template of a workload.
 * @throws InputError if there is none, or more than one
 */
export function onlyPod(objects: readonly unknown[], file: string): PodOf {
  const pods = objects.flatMap((object) => {
    const { apiVersion, kind } = object as { apiVersion?: string; kind?: string };
    return podOf(`${apiVersion}/${kind}`, object as object) ?? [];
  });
  if (pods.length !== 1)
    throw new InputError(
      pods.length === 0
        ? `${file}: there is no Pod in it`
        : `${file}: one Pod runs at a time, and there are ${pods.length}: ${pods.map(({ owner }) => owner.name).join(', ')}`,
    );
  return pods[0]!;
}
