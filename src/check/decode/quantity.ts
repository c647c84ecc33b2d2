import { parseQuantity } from '../../kubernetes/quantity';

/** The words for text that is no quantity; undefined where it is one. */
export function quantityComplaint(text: string): string | undefined {
  if (usual.test(text)) return undefined;
  const suffix = text === '' ? undefined : grammar.exec(text)?.[1];
  if (suffix === undefined)
    return "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
  return parseQuantity(text) === undefined ? "unable to parse quantity's suffix" : undefined;
}

const usual = /^\d+(?:\.\d+)?(?:m|[KMGT]i|[kMGT])?$/;
// Unlike its own words, the server takes a number without any digit for zero.
const grammar = /^[+-]?\d*(?:\.\d*)?((?:[eEinumkKMGTP]+[+-]?\d*|[+-]\d*)?)$/;
