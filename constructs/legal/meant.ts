import type { IsOne } from './list';

/** `: did you mean 'logs'?`, for a name that is not among some, where just one of them begins with its first two letters. */
export type Meant<Name extends string, Names> = Name extends `${infer First}${infer Second}${string}`
  ? Suggestion<Extract<Names, `${First}${Second}${string}`>>
  : '';

type Suggestion<Alike> = true extends IsOne<Alike> ? `: did you mean '${Alike & string}'?` : '';
