import type { NginxPodProps } from '../nginx-pod';
import type { PodProps } from '../pod';
import type { SidecarPodProps } from '../sidecar-pod';
import type { Beside, DescribedPodProps } from '../workloads/template';
import type { At, Illegal, Unless, Verdict } from './illegal';
import type { Get, IsText, IsWhole, Single } from './list';
import type { LabelsFault, MetadataFault } from './metadata';
import type { Nothing } from './nothing';
import type { CountFault } from './number';
import type { PodFault, PodOfFault, SidecarPodFault } from './pod';

/**
 * The props of a workload: its own fields, and its Pod written in one of four ways. Its Pods restart as `Policy` says.
 * Each way is asked for by itself, so that a mistake is told in the words of one.
 */
export type LegalWorkload<T, Own, Policy extends string> = T | Nothing extends Nothing
  ? T
  : T extends unknown
    ? 'pod' extends keyof T
      ? Verdict<DescribedPodProps & Own, OwnFault<T, keyof T, Policy>>
      : 'nginx' extends keyof T
        ? Verdict<
            Beside<NginxPodProps, Own> & Own,
            TemplateFault<PodOfFault<T, 'nginx'>> | OwnFault<T, keyof T, Policy>
          >
        : 'main' extends keyof T
          ? Verdict<
              Beside<SidecarPodProps, Own> & Own,
              TemplateFault<SidecarPodFault<T>> | OwnFault<T, keyof T, Policy>
            >
          : Verdict<Beside<PodProps, Own> & Own & OtherWays, TemplateFault<PodFault<T>> | OwnFault<T, keyof T, Policy>>
    : never;

/** What an editor offers beside `containers`: once it is written, the Pod is asked for in that way. */
interface OtherWays {
  readonly nginx?: NginxPodProps['nginx'];
  readonly main?: SidecarPodProps['main'];
  readonly pod?: DescribedPodProps['pod'];
}

/** In a template the image may be left out: somebody fills it in later. */
type TemplateFault<Fault> = Exclude<Fault, Imageless>;
type Imageless =
  At<'main', NoImage> | ImagelessIn<'containers'> | ImagelessIn<'sidecars'> | ImagelessIn<'initContainers'>;
type ImagelessIn<List extends string> = At<List, Readonly<Record<number, NoImage>>>;
type NoImage = Illegal<'✗ a container needs an image'>;

type OwnFault<T, Key extends keyof T, Policy extends string> = Key extends 'restartPolicy'
  ? At<Key, RestartFault<T[Key], Policy>>
  : Key extends 'replicas'
    ? At<Key, CountFault<T[Key]> | LonelyFault<T[Key], Get<T, 'highlyAvailable'>>>
    : Key extends 'selector'
      ? At<
          Key,
          At<
            'matchLabels',
            LabelsFault<Get<T[Key], 'matchLabels'>> | SelectsFault<Get<T[Key], 'matchLabels'>, LabelsOf<T>>
          >
        >
      : Key extends 'template'
        ? At<Key, At<'metadata', MetadataFault<Get<T[Key], 'metadata'>>>>
        : never;

type RestartFault<Value, Policy extends string> = Value extends 'Always' | 'OnFailure' | 'Never'
  ? Value extends Policy
    ? never
    : Illegal<
        Policy extends 'Always'
          ? `✗ these Pods are kept running: restartPolicy is Always`
          : `✗ the Pods of a Job end: restartPolicy is Never or OnFailure`
      >
  : never;

type LonelyFault<Replicas, HighlyAvailable> = HighlyAvailable extends true
  ? Replicas extends 0 | 1
    ? Illegal<'✗ highlyAvailable needs 2 replicas or more'>
    : never
  : never;

/** The labels of the Pods, where they are written beside the selector. */
type LabelsOf<T> = 'pod' extends keyof T
  ? never
  : 'template' extends keyof T
    ? never
    : Get<Get<T, 'metadata'>, 'labels'>;

/** The labels that a selector asks for and the Pods do not have. */
type SelectsFault<Selected, Labels> = Labels extends object
  ? string extends keyof Labels
    ? never
    : { [Key in keyof Selected]-?: At<Key & string, SelectFault<Key, Single<Selected[Key]>, Labels>> }[keyof Selected]
  : never;

type SelectFault<Key, Value, Labels> = Value extends string
  ? Key extends keyof Labels
    ? Labels[Key] extends infer Label extends string
      ? IsText<Value, Label> extends true
        ? never
        : IsWhole<Value> extends true
          ? Unless<Label, `✗ the Pods have '${Label}' here, so that they are not selected`>
          : never
      : never
    : Illegal<'✗ the Pods do not have this label, so that they are not selected'>
  : never;
