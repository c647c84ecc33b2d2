import { Construct, type IConstruct } from 'constructs';

/** A copy of plain data in which the name of a construct stands where the construct stood. */
export function withNames(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withNames);
  if (isPlain(data)) return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withNames(value)]));
  return isNamed(data) ? data.name : data;
}

/** The constructs that plain data refers to. */
export function references(data: unknown, found: IConstruct[] = []): readonly IConstruct[] {
  if (isNamed(data)) found.push(data);
  else if (Array.isArray(data)) for (const item of data) references(item, found);
  else if (isPlain(data)) for (const key of Object.keys(data)) references(data[key], found);
  return found;
}

/** Whether this is an object of data and not of a class: a `Lazy` and other tokens are left to cdk8s. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isNamed(value: unknown): value is Construct & { readonly name: string } {
  return Construct.isConstruct(value) && 'name' in value && typeof value.name === 'string';
}
