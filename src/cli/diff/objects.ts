import { readYaml } from '../../yaml/read';
import { InputError } from '../check/files';

/**
 * The objects in YAML or JSON texts, by the names of their files.
 * @throws InputError if one cannot be read
 */
export function objectsIn(texts: ReadonlyMap<string, string>): unknown[] {
  return [...texts].flatMap(([file, text]) =>
    readYaml(text).map(({ value, problems }) => {
      const [problem] = problems;
      if (problem) throw new InputError(`${file}:${problem.line}:${problem.column}: ${problem.message}`);
      return value;
    }),
  );
}
