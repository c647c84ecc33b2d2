/** The levels of the Pod Security Standards that refuse anything. */
export type PodSecurityLevel = 'baseline' | 'restricted';

/**
 * The level that a text names, undefined where there is none. `what` is where it was written.
 * @throws if there is no such level
 */
export function levelNamed(text: string | undefined, what: string): PodSecurityLevel | undefined {
  if (text === undefined || text === '') return undefined;
  if (text === 'baseline' || text === 'restricted') return text;
  throw new Error(`${what} is '${text}': it is baseline or restricted`);
}
