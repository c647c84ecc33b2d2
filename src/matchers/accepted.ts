import { ApiObject } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import { complaint, Podwright } from '../../constructs/podwright';
import type { Target } from '../../constructs/target';
import { check } from '../check/check';
import { idOf, labelOf } from '../compare/identity';
import { piecesOf } from './objects';

/**
 * Passes where the API server takes every object, and none fails on the node: `check` finds no error.
 * @throws if there is no object
 */
export function toBeAccepted(received: unknown, target?: Omit<Target, 'allow'>) {
  const pieces = piecesOf(received);
  if (!pieces.some(hasObject)) throw new Error('there is no object to be accepted');
  const errors = pieces.flatMap((piece) => errorsOf(piece, target));
  const cluster = Object.values(target ?? {}).join(', ');
  const name = cluster === '' ? 'the objects' : `the objects (${cluster})`;
  return {
    pass: errors.length === 0,
    message: () =>
      errors.length === 0
        ? `expected ${name} to be refused, and they are accepted`
        : `expected ${name} to be accepted, and they are not:\n\n${errors.join('\n\n')}`,
  };
}

const hasObject = (piece: IConstruct | object): boolean =>
  Construct.isConstruct(piece) ? piece.node.findAll().some(ApiObject.isApiObject) : true;

function errorsOf(piece: IConstruct | object, target?: Omit<Target, 'allow'>): string[] {
  const diagnostics = Construct.isConstruct(piece)
    ? Podwright.check(piece, target)
    : check(piece, target).map((one) => ({ construct: labelOf(idOf(piece)), ...one }));
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((diagnostic) => `${diagnostic.construct}: ${complaint(diagnostic)}`);
}
