import { readFileSync, statSync } from 'node:fs';
import { customResourceDefinitions } from '../../check/custom-resource/definition';
import { readYaml } from '../../yaml/read';

/**
 * The CustomResourceDefinitions in these files: custom resources of other files are judged by them. What can be read
 * once only (standard input, a pipe) is left out, and what cannot be read: it is told of when it is judged.
 */
export function definitionsIn(files: readonly string[]): unknown[] {
  return files.flatMap((file) => {
    const text = textOf(file);
    return text === undefined ? [] : customResourceDefinitions(readYaml(text).map(({ value }) => value));
  });
}

function textOf(file: string): string | undefined {
  try {
    if (file === '-' || !statSync(file).isFile()) return undefined;
    const bytes = readFileSync(file);
    return bytes.includes('CustomResourceDefinition') ? bytes.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}
