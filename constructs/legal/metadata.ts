import type { At, UnlessEmpty } from './illegal';
import type { DnsLabelFault, DnsSubdomainFault, LabelValueFault, QualifiedNameFault } from './name';

/** Name, namespace, labels and annotations. */
export type MetadataFault<Metadata> = Metadata extends Fields
  ? | At<'name', OptionalSubdomainFault<Metadata['name']>>
    | At<'namespace', OptionalLabelFault<Metadata['namespace']>>
    | At<'labels', LabelsFault<Metadata['labels']>>
    | At<'annotations', KeyFaults<keyof Metadata['annotations']>>
  : never;

interface Fields {
  name?: unknown;
  namespace?: unknown;
  labels?: unknown;
  annotations?: unknown;
}

/** A label that may be left empty. */
export type OptionalLabelFault<Name> = UnlessEmpty<Name, DnsLabelFault<Name>>;
/** A subdomain that may be left empty. */
export type OptionalSubdomainFault<Name> = UnlessEmpty<Name, DnsSubdomainFault<Name>>;

/** Labels: a name and a value each. */
export type LabelsFault<Labels> = LabelFaults<Labels, keyof Labels>;
type LabelFaults<Labels, Key extends keyof Labels> = Key extends string
  ? At<Key, QualifiedNameFault<Key> | LabelValueFault<Labels[Key]>>
  : never;

type KeyFaults<Key extends PropertyKey> = Key extends string ? At<Key, QualifiedNameFault<Key>> : never;
