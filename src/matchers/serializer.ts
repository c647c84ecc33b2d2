import { Construct, type IConstruct } from 'constructs';
import { writeYaml } from '../yaml/write';
import { manifestsOf } from './objects';

/** Prints a construct in a snapshot as the YAML that it renders. For `expect.addSnapshotSerializer`. */
export const serializer = {
  test: (value: unknown): boolean => Construct.isConstruct(value),

  serialize(value: IConstruct, _config: unknown, indentation: string): string {
    const manifests = manifestsOf(value);
    if (manifests.length === 0) return '# no objects';
    const yaml = writeYaml(...manifests).trimEnd();
    // Inside other data it begins on a line of its own, as a block of YAML does.
    return indentation === '' ? yaml : `|\n${yaml}`.replace(/\n(?!\n)/g, `\n${indentation}  `);
  },
};
