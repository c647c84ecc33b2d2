import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { check, type CheckOptions, type Diagnostic } from '../src/check';
import { errorsOf } from '../src/check/alike';
import { originOf, printedPlace } from './origin';
import { readOnlyManifest } from './resolved';
import { configure, targetOf, type Target } from './target';

/** A diagnostic of an object in the construct tree. */
export interface ConstructDiagnostic extends Diagnostic {
  /** The construct's path: `web/pod`. */
  readonly construct: string;
}

// Registered, so that all copies of the library in an app know one another's constructs.
const ownTarget = Symbol.for('podwright.target');

/** Marks a scope whose objects are judged when it is validated: `render` does not judge them again. */
const enforced = Symbol.for('podwright.enforced');

/** An object that may be one of Podwright's: then it holds the target that it was given itself. */
type Judged = ApiObject & { [ownTarget]?: Target; [readOnlyManifest]?: () => unknown };

/** Lets an object be judged when it is synthesized: the synthesis fails with all of its errors at once. */
export function judgeAtSynth(object: Judged, own: Target): void {
  object[ownTarget] = own;
  object.node.addValidation({ validate: () => complaints(object) });
}

/** `check`, or `errorsOf`. */
type Judge = (manifest: unknown, options: CheckOptions) => Diagnostic[];

/** What a judge finds in an object, with the line of user code that made it. */
function found(object: Judged, judge: Judge, target?: Omit<Target, 'allow'>): ConstructDiagnostic[] {
  const diagnostics = judge(
    manifestOf(object),
    targetOf(object, target ? { ...object[ownTarget], ...target } : object[ownTarget]),
  );
  const at = diagnostics.length > 0 ? originOf(object) : undefined;
  return diagnostics.map((one) => ({ construct: object.node.path, ...one, ...(at && { at }) }));
}

function manifestOf(object: Judged): unknown {
  return object[readOnlyManifest]?.() ?? object.toJson();
}

function complaints(object: Judged, judge: Judge = errorsOf): string[] {
  return found(object, judge).map(complaint);
}

/** A judge that knows the CustomResourceDefinitions among the objects. */
function knowing(objects: readonly Judged[], judge: Judge): Judge {
  const definitions = objects.filter(({ kind }) => kind === 'CustomResourceDefinition').map(manifestOf);
  return (manifest, options) => judge(manifest, { ...options, definitions });
}

/** A diagnostic as an error says it: field and message, what to write instead, and the line of user code. */
export function complaint({ field, message, code, fix, at }: Diagnostic): string {
  return [
    `${field === '' ? '' : `${field}: `}${message} (${code})`,
    ...(fix === undefined ? [] : [`    fix: ${fix}`]),
    ...(at ? [`    at ${printedPlace(at)}`] : []),
  ].join('\n');
}

function apiObjects(scope: IConstruct): Judged[] {
  return scope.node.findAll().filter((construct) => ApiObject.isApiObject(construct));
}

/** The verdict for whole construct trees, for objects of any library. */
export const Podwright = {
  configure,

  /**
   * What the API server and the node would say of every object below a scope, warnings and advice too. A target stands
   * before those of the scope and of the objects.
   *
   * @example
   * const errors = Podwright.check(app).filter(({ severity }) => severity === 'error');
   */
  check(scope: IConstruct, target?: Omit<Target, 'allow'>): ConstructDiagnostic[] {
    const objects = apiObjects(scope);
    const judge = knowing(objects, check);
    return objects.flatMap((object) => found(object, judge, target));
  },

  /**
   * Lets the synthesis fail on every illegal object below a scope, whichever library made it.
   * Podwright's own constructs do so by themselves.
   */
  enforce(scope: IConstruct & { [enforced]?: true }): void {
    scope[enforced] = true;
    scope.node.addValidation({
      validate: () => {
        const objects = apiObjects(scope);
        const judge = knowing(objects, errorsOf);
        return objects
          .filter((object) => !object[ownTarget])
          .flatMap((object) => complaints(object, judge).map((complaint) => `${object.node.path}: ${complaint}`));
      },
    });
  },
};
