import { readFileSync } from 'node:fs';
import type { CheckOptions } from './check/check';
import { checkDocument } from './check/check-yaml';
import { customResourceDefinitions } from './check/custom-resource/definition';
import type { Diagnostic } from './check/diagnostic';
import { nearest } from './check/edit-distance';
import { mustBeLevel } from './check/pod-security';
import { minorOf } from './kubernetes/version';
import { readYaml } from './yaml/read';

/** What the plugin uses of cdk8s-cli's ValidationContext, whatever its version. */
export interface ValidationContext {
  readonly manifests: readonly string[];
  readonly report: {
    addViolation(violation: {
      readonly ruleName: string;
      readonly recommendation: string;
      readonly fix: string;
      readonly violatingResources: readonly {
        readonly resourceName: string;
        readonly locations: readonly string[];
        readonly manifestPath: string;
      }[];
    }): void;
    submit(status: 'success' | 'failure', metadata?: Readonly<Record<string, string>>): void;
  };
}

/**
 * Podwright's verdict as a validation plugin of cdk8s-cli: any cdk8s app gets it by configuration only, in `cdk8s.yaml`:
 *
 * ```yaml
 * validations:
 *   - package: ./node_modules/podwright/lib/src/plugin.js
 *     version: 0.1.0
 *     class: PodwrightValidation
 *     properties:
 *       kubernetes: '1.33'
 *       podSecurity: baseline
 * ```
 *
 * The synthesis fails where an object is refused or would fail on the node; warnings and advice are only reported.
 * See https://cdk8s.io/docs/latest/cli/synth/#validations
 */
export class PodwrightValidation {
  private readonly options: CheckOptions;

  /** @throws if the properties of cdk8s.yaml are not those of `CheckOptions` */
  constructor(properties: CheckOptions = {}) {
    for (const name of Object.keys(properties)) mustBeProperty(name);
    if (properties.kubernetes !== undefined) minorOf(properties.kubernetes);
    if (properties.podSecurity !== undefined) mustBeLevel(properties.podSecurity);
    this.options = properties;
  }

  async validate({ manifests, report }: ValidationContext): Promise<void> {
    let errors = 0;
    let others = 0;
    const files = manifests.map((file) => ({ file, documents: readYaml(readFileSync(file, 'utf8')) }));
    const values = files.flatMap(({ documents }) => documents.map(({ value }) => value));
    const definitions = [...(this.options.definitions ?? []), ...customResourceDefinitions(values)];
    for (const { file, documents } of files) {
      for (const document of documents) {
        for (const diagnostic of checkDocument(document, { ...this.options, definitions, file })) {
          if (diagnostic.severity === 'error') errors++;
          else others++;
          report.addViolation({
            ruleName: diagnostic.code,
            recommendation: diagnostic.message,
            fix: diagnostic.fix ?? 'see the recommendation',
            violatingResources: [
              { resourceName: nameOf(document.value), manifestPath: file, locations: [locationOf(diagnostic)] },
            ],
          });
        }
      }
    }
    report.submit(errors > 0 ? 'failure' : 'success', {
      Errors: String(errors),
      'Warnings and advice': String(others),
    });
    return Promise.resolve();
  }
}

const propertyNames: Readonly<Record<keyof CheckOptions, true>> = {
  kubernetes: true,
  podSecurity: true,
  lenient: true,
  practice: true,
  allow: true,
  definitions: true,
};

function mustBeProperty(name: string): void {
  if (Object.hasOwn(propertyNames, name)) return;
  const names = Object.keys(propertyNames);
  const meant = nearest(name, names);
  throw new Error(
    `PodwrightValidation has no property "${name}": ${meant === undefined ? `it is one of ${names.join(', ')}` : `did you mean ${meant}?`}`,
  );
}

function nameOf(manifest: unknown): string {
  const name = (manifest as { metadata?: { name?: unknown } } | null | undefined)?.metadata?.name;
  return typeof name === 'string' ? name : '(without a name)';
}

function locationOf({ field, at }: Diagnostic): string {
  const place = at ? ` (line ${at.line}, column ${at.column})` : '';
  return field === '' ? place.trim() : field + place;
}
