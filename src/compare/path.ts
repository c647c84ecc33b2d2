/** The path of a field: `spec.containers`, and of a key that is no plain word `metadata.labels[app.kubernetes.io/name]`. */
export function fieldPath(path: string, key: string): string {
  if (!/^[\w-]+$/.test(key)) return itemPath(path, key);
  return path === '' ? key : `${path}.${key}`;
}

/** The path of a list's item, or of a key of any letters: `spec.containers[nginx]`. */
export function itemPath(path: string, label: string): string {
  return `${path}[${/^[^\s\p{C}"'`[\]]+$/u.test(label) ? label : JSON.stringify(label)}]`;
}
