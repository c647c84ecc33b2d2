import type { KeyToPath } from '../../../kubernetes/api';
import { invalid, required } from '../../field-error';
import type { Review } from '../../review';
import { validateLocalNonReservedPath } from '../local-path';

/** An item of a ConfigMap or Secret volume: a key, and the file that holds its value. */
export function validateKeyToPath(item: KeyToPath, field: string, review: Review): void {
  const { key = '', path = '' } = item;
  if (key === '') required(review, `${field}.key`);
  if (path === '') required(review, `${field}.path`);
  validateLocalNonReservedPath(path, `${field}.path`, review);
  validateMode(item.mode, `${field}.mode`, review);
}

/** The permissions of a file: 0 to 0777, where set. */
export function validateMode(mode: number | undefined, field: string, review: Review): void {
  if (mode !== undefined && (mode < 0 || mode > 0o777)) {
    invalid(review, field, mode, 'must be a number between 0 and 0777 (octal), both inclusive');
  }
}
