import type { Rule } from './rule';

const longest = 52;

/**
 * The Pods of a StatefulSet carry its name, a dash and a hash of 10 characters in the label controller-revision-hash,
 * which takes 63: with a longer name every Pod of an accepted StatefulSet is refused.
 * https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/
 */
export const nameTooLong: Rule = {
  code: 'name-too-long',
  source: 'runtime',
  summary: 'A name that leaves no room for what Kubernetes appends to it.',
  judge({ kind, owner: { name = '' } }) {
    if (kind !== 'apps/v1/StatefulSet' || name.length <= longest) return [];
    return [
      {
        severity: 'error',
        field: 'metadata.name',
        message: `the name of a StatefulSet has ${name.length} characters: its Pods, whose label controller-revision-hash appends 11 more, are refused`,
        fix: `use at most ${longest} characters`,
      },
    ];
  },
};
