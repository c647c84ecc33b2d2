import type { ObjectMeta } from './api';

/** A generated name keeps so much of `generateName`, and has five letters after it. */
const maxPrefix = 58;

/** The name of a new object, or one such as the server generates where only `generateName` is given. */
export function nameOf({ name = '', generateName = '' }: ObjectMeta): string {
  return name === '' && generateName !== '' ? `${generateName.slice(0, maxPrefix)}xxxxx` : name;
}

/** The same as a message shows it, where nobody knows the letters beforehand. */
export function shownNameOf({ name = '', generateName = '' }: ObjectMeta): string {
  return name === '' && generateName !== '' ? `${generateName.slice(0, maxPrefix)}…` : name;
}
