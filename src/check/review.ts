import type { PodSpec } from '../kubernetes/api';

/** The reasons that the API server gives for refusing the value of a field. */
export type Reason =
  | 'FieldValueInvalid'
  | 'FieldValueRequired'
  | 'FieldValueDuplicate'
  | 'FieldValueNotSupported'
  | 'FieldValueForbidden'
  | 'FieldValueTooLong'
  | 'FieldValueTooMany'
  | 'FieldValueNotFound'
  | 'FieldValueTypeInvalid'
  | 'InternalError';

/** A cause of refusal, in the API server's terms. */
export interface FieldError {
  readonly field: string;
  readonly reason: Reason;
  readonly message: string;
  /** What to do instead, where the server's words do not say it. */
  readonly fix?: string;
}

/**
 * One review of one object: the version that judges, and what was found so far.
 * Rules take it last and add to it; they return nothing.
 */
export interface Review {
  /** The Kubernetes minor: 33 for 1.33. */
  readonly minor: number;
  readonly errors: FieldError[];
  /** What the server says in Warning headers. */
  readonly warnings: string[];
  /** In an update, the spec of the Pod as it is stored: some of what it has may stay, though no new Pod may have it. */
  readonly stored?: PodSpec;
}
