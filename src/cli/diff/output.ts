import { existsSync } from 'node:fs';
import { readYaml } from '../../yaml/read';
import { readText } from '../check/read-file';

/** The folder that `cdk8s.yaml` names as its output; cdk8s' own default is `dist`. */
export function outputFolder(): string {
  if (!existsSync('cdk8s.yaml')) return 'dist';
  const [document] = readYaml(readText('cdk8s.yaml'));
  const { output } = (document?.value ?? {}) as { output?: unknown };
  return typeof output === 'string' && output !== '' ? output : 'dist';
}
