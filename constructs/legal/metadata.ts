import type { At, Faults, UnlessEmpty } from './illegal';
import type { DnsLabelFault, DnsSubdomainFault, LabelValueFault, QualifiedNameFault } from './name';

/** Name, namespace, labels and annotations. */
export type MetadataFault<Metadata> = Metadata extends object ? Faults<Rules<Metadata>, keyof Metadata & Ruled> : never;

type Ruled = keyof Rules<object>;

/** What is wrong with them, by field. */
interface Rules<Metadata extends Partial<Record<Ruled, unknown>>> {
  name: UnlessEmpty<Metadata['name'], DnsSubdomainFault<Metadata['name']>>;
  namespace: UnlessEmpty<Metadata['namespace'], DnsLabelFault<Metadata['namespace']>>;
  labels: LabelsFault<Metadata['labels']>;
  annotations: KeyFaults<keyof Metadata['annotations']>;
}

/** Labels: a name and a value each. */
export type LabelsFault<Labels> = LabelFaults<Labels, keyof Labels>;
type LabelFaults<Labels, Key extends keyof Labels> = Key extends string
  ? At<Key, QualifiedNameFault<Key> | LabelValueFault<Labels[Key]>>
  : never;

type KeyFaults<Key extends PropertyKey> = Key extends string ? At<Key, QualifiedNameFault<Key>> : never;
