import type { Value } from '../../kubernetes/schema/schema';
import { quantityComplaint } from './quantity';

/** What to write instead of a value that cannot be read as its field's type, where there is no doubt what was meant. */
export function betterValue({ shape, of }: Value, value: unknown): string | undefined {
  switch (shape) {
    case 'string':
      return typeof value === 'number' || typeof value === 'boolean' ? 'put it in quotes' : undefined;
    case 'int32':
    case 'int64':
      return typeof value === 'string' && /^-?[1-9]\d*$|^0$/.test(value) ? withoutQuotes(value) : undefined;
    case 'bool':
      return value === 'true' || value === 'false' ? withoutQuotes(value) : undefined;
    case 'list':
      return of && isItem(of, value) ? 'write a list with this one item in it' : undefined;
    case 'quantity':
      return typeof value === 'string' ? likeQuantity(value) : undefined;
    default:
      return undefined;
  }
}

const withoutQuotes = (text: string): string => `write ${text}, without quotes`;

function isItem({ shape }: Value, value: unknown): boolean {
  if (shape === 'string') return typeof value === 'string';
  return shape === 'struct' && typeof value === 'object' && !Array.isArray(value);
}

/** `128 MB` and `1Gib` name bytes, which a quantity does not; `1gi` has the right letters. */
function likeQuantity(text: string): string | undefined {
  const [, number, letter = '', binary = '', unit = ''] = /^([\d.]+)\s*([kmgtpe]?)(i?)(b?)$/i.exec(text.trim()) ?? [];
  if (number === undefined) return undefined;
  const isSmall = binary === '' && (/k/i.test(letter) || (letter === 'm' && unit === ''));
  const meant = number + (isSmall ? letter.toLowerCase() : letter.toUpperCase()) + binary.toLowerCase();
  return quantityComplaint(meant) === undefined ? `did you mean ${meant}?` : undefined;
}
