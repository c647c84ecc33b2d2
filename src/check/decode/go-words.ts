import { structOf, type Struct, type Value } from '../../kubernetes/schema/schema';

/** The keys and indices from the top of an object to a value in it. */
export type Path = readonly (string | number)[];

/** A path as the API server writes it: `spec.containers[0].image`. */
export function written(path: Path): string {
  let text = '';
  for (const step of path) text += typeof step === 'number' ? `[${step}]` : text === '' ? step : `.${step}`;
  return text;
}

/**
 * What Go's JSON decoder says of a value of the wrong type:
 * `json: cannot unmarshal string into Go struct field Container.spec.containers.image of type string`.
 * Its field path has no indices and no map keys; that of 1.35, built with a newer Go, names embedded structs too.
 */
export function cannotUnmarshal(found: string, go: string, root: Struct, path: Path, minor: number): string {
  const fields: string[] = [];
  let owner = root;
  let struct: Struct | undefined = root;
  let value: Value | undefined;
  for (const step of path) {
    if (struct && typeof step === 'string') {
      const field = struct.fields.get(step);
      if (!field) break;
      if (field.embeddedIn && minor >= 35) fields.push(field.embeddedIn);
      fields.push(step);
      owner = struct;
      value = field.value;
    } else value = value?.of;
    struct = value?.type === undefined ? undefined : structOf(value.type, minor);
  }
  return `json: cannot unmarshal ${found} into Go struct field ${owner.go}.${fields.join('.')} of type ${go}`;
}
