/** Who says so: the API's schema, the API server, Pod Security admission, the node, or good practice. */
export type Source = 'schema' | 'api-server' | 'pod-security' | 'runtime' | 'practice';

/** A place in a file: `line` and `column` count from 1, columns in UTF-16 units, as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing to say of a manifest. */
export interface Diagnostic {
  /** The rule, such as `port-clash`: it names the rule's page in `docs/rules/`. */
  readonly code: string;
  /** `error`: refused, or fails on the node. `warning`: accepted with a warning. `advice`: good to know. */
  readonly severity: 'error' | 'warning' | 'advice';
  readonly source: Source;
  /** The field as the API server writes it: `spec.containers[0].ports[0].containerPort`. */
  readonly field: string;
  /** The API server's reason, such as `FieldValueInvalid`. */
  readonly reason?: string;
  /** What is wrong: the server's words where it has some. */
  readonly message: string;
  /** What to write instead. */
  readonly fix?: string;
  /** True where the server would say this only after the errors before it were mended: it stops at strict decoding. */
  readonly later?: true;
  /** Where the field was written, if known. */
  readonly at?: Place;
}
