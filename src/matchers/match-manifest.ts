import { readFileSync } from 'node:fs';
import { Construct } from 'constructs';
import { targetOf } from '../../constructs/target';
import { compareObjects, printComparison, type Comparison } from '../compare';
import { readYaml } from '../yaml/read';
import { manifestsOf, piecesOf } from './objects';

/**
 * Passes where the objects mean the same to Kubernetes: lists are matched by the keys of their items, quantities and
 * defaults are compared by value.
 *
 * @param expected YAML text, the path of a file (from the working directory, or a URL), manifests or constructs
 * @throws if the file cannot be read, or its text
 */
export function toMatchManifest(received: unknown, expected: string | URL | object) {
  const scope = piecesOf(received).find(Construct.isConstruct);
  const comparison = compareObjects(wanted(expected), manifestsOf(received), scope ? targetOf(scope) : {});
  const pass = comparison.objects.length === 0;
  return {
    pass,
    message: () =>
      pass
        ? 'expected other objects than these, and they mean the same'
        : `the objects are not as expected:\n\n${printComparison(inWords(comparison))}`,
  };
}

function wanted(expected: string | URL | object): unknown[] {
  if (typeof expected === 'string' && isYaml(expected)) return parsed(expected, 'the expected YAML');
  if (typeof expected === 'string' || expected instanceof URL)
    return parsed(readFileSync(expected, 'utf8'), String(expected));
  return manifestsOf(expected);
}

/** A path has one line, and begins with no brace. */
const isYaml = (text: string): boolean => /\n|^\s*\{/.test(text);

function parsed(text: string, name: string): unknown[] {
  return readYaml(text).map(({ value, problems }) => {
    const [problem] = problems;
    if (problem) throw new Error(`${name}:${problem.line}:${problem.column}: ${problem.message}`);
    return value;
  });
}

const words = { added: 'was not expected', removed: 'is missing', changed: 'is not as expected' } as const;

/** What a cluster would do with the change is no matter here. */
function inWords({ objects, ...rest }: Comparison): Comparison {
  return {
    ...rest,
    objects: objects.map((object) => ({
      ...object,
      verdict: { outcome: 'updated', text: words[object.type], reasons: [] },
    })),
    reordered: [],
  };
}
