import type { At } from './illegal';
import type { DnsLabelFault, DnsSubdomainFault, LabelValueFault, QualifiedNameFault } from './name';

/** Name, namespace, labels and annotations. */
export type MetadataFault<Metadata> = FieldFault<Metadata, keyof Metadata>;

type FieldFault<Metadata, Key extends keyof Metadata> = Key extends 'name'
  ? Metadata[Key] extends ''
    ? never
    : At<'name', DnsSubdomainFault<Metadata[Key]>>
  : Key extends 'namespace'
    ? At<'namespace', Metadata[Key] extends '' ? never : DnsLabelFault<Metadata[Key]>>
    : Key extends 'labels'
      ? At<'labels', LabelsFault<Metadata[Key]>>
      : Key extends 'annotations'
        ? At<'annotations', KeyFaults<keyof Metadata[Key]>>
        : never;

/** Labels: a name and a value each. */
export type LabelsFault<Labels> = LabelFaults<Labels, keyof Labels>;
type LabelFaults<Labels, Key extends keyof Labels> = Key extends string
  ? At<Key, QualifiedNameFault<Key> | LabelValueFault<Labels[Key]>>
  : never;

type KeyFaults<Key extends PropertyKey> = Key extends string ? At<Key, QualifiedNameFault<Key>> : never;
