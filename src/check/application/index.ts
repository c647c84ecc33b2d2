import type { ObjectMeta, Service, ServicePort } from '../../kubernetes/api';
import { defaultKubernetesVersion, minorOf } from '../../kubernetes/version';
import type { CheckOptions } from '../check';
import { decode } from '../decode';
import type { Diagnostic } from '../diagnostic';
import { silencedRules } from '../judge-pod';
import { inItem, listItems } from '../list';
import { podOf, type PodOf } from '../pod-of';
import { runningContainers } from '../runtime/rule';
import { referencesOf, type Reference } from './references';

/** The rules that are told of a whole application only. */
export const applicationRules = ['config-not-found', 'service-without-pods'] as const;

/** A decoded object: only such have the shapes that the rules rely on. */
interface Thing {
  /** `v1/Service`, `apps/v1/Deployment`. */
  readonly kind: string;
  readonly object: { metadata?: ObjectMeta; data?: object; binaryData?: object; stringData?: object };
}

/**
 * What is wrong between the objects of a whole application: references to objects that it does not hold, Services
 * that select nothing. Only where the objects are all there is: what another repository brings is missing here too.
 * Returns the diagnostics of each object, in the objects' order; a List stands for its items.
 */
export function checkApplication(manifests: readonly unknown[], options: CheckOptions = {}): Diagnostic[][] {
  const lists = manifests.map(listItems);
  const found = checkObjects(
    manifests.flatMap((manifest, i) => lists[i] ?? [manifest]),
    options,
  );
  let next = 0;
  return lists.map((items) =>
    items ? items.flatMap((_, i) => found[next++]!.map((one) => inItem(one, i))) : found[next++]!,
  );
}

function checkObjects(manifests: readonly unknown[], options: CheckOptions): Diagnostic[][] {
  const minor = minorOf(options.kubernetes ?? defaultKubernetesVersion);
  const things = manifests.map((manifest): Thing | undefined => {
    const { kind, object } = decode(manifest, minor, true);
    return kind === undefined || object === undefined ? undefined : { kind, object };
  });
  const held = new Map(things.flatMap((thing) => (thing ? [[keyOf(thing.kind, metaOf(thing)), thing] as const] : [])));
  const pods = things.flatMap((thing) => {
    const pod = thing && podOf(thing.kind, thing.object);
    return pod ? [{ pod, namespace: namespaceOf(metaOf(thing)) }] : [];
  });
  return things.map((thing) => {
    if (!thing) return [];
    const namespace = namespaceOf(metaOf(thing));
    const pod = podOf(thing.kind, thing.object);
    const silenced = silencedRules(pod?.meta ?? metaOf(thing), options.allow ?? []);
    return found(thing, pod, namespace).filter(({ code }) => !silenced.has(code));
  });

  function found({ kind, object }: Thing, pod: PodOf | undefined, namespace: string): Diagnostic[] {
    if (pod) return missingObjects(pod, namespace, held);
    if (kind !== 'v1/Service') return [];
    const neighbours = pods.filter((one) => one.namespace === namespace).map((one) => one.pod);
    return unservedService(object, neighbours, minor);
  }
}

const metaOf = ({ object }: Thing): ObjectMeta => object.metadata ?? {};
const namespaceOf = ({ namespace }: ObjectMeta): string => namespace || 'default';
const keyOf = (kind: string, meta: ObjectMeta) => `${kind}/${namespaceOf(meta)}/${meta.name ?? ''}`;

function missingObjects({ spec, field }: PodOf, namespace: string, held: ReadonlyMap<string, Thing>): Diagnostic[] {
  return referencesOf(spec, field).flatMap((reference) => {
    // Every namespace has this account of its own.
    if (reference.kind === 'ServiceAccount' && reference.name === 'default') return [];
    const thing = held.get(keyOf(`v1/${reference.kind}`, { namespace, name: reference.name }));
    if (!thing) return [notFound(reference, `there is no ${reference.kind} "${reference.name}" in this application`)];
    const { key } = reference;
    const { data, stringData, binaryData } = thing.object;
    const holdsKey = [data, stringData, binaryData].some((part) => part && Object.hasOwn(part, key ?? ''));
    return key === undefined || holdsKey
      ? []
      : [notFound(reference, `the ${reference.kind} "${reference.name}" has no key "${key}"`)];
  });
}

function notFound({ field, kind, name }: Reference, message: string): Diagnostic {
  return {
    code: 'config-not-found',
    severity: 'warning',
    source: 'runtime',
    field,
    message: `${message}: the Pod waits for it`,
    fix: `add the ${kind} "${name}", correct the name, or mark the reference optional`,
  };
}

/** The Service of https://kubernetes.io/docs/concepts/services-networking/service/: it must find Pods, and they its ports. */
function unservedService(service: Service, pods: readonly PodOf[], minor: number): Diagnostic[] {
  const selector = Object.entries(service.spec?.selector ?? {});
  if (selector.length === 0) return [];
  const selected = pods.filter(({ meta }) => selector.every(([key, value]) => meta.labels?.[key] === value));
  const warning = (field: string, message: string, fix: string): Diagnostic => ({
    code: 'service-without-pods',
    severity: 'warning',
    source: 'runtime',
    field,
    message,
    fix,
  });
  if (selected.length === 0) {
    const labels = selector.map(([key, value]) => `${key}: ${value}`).join(', ');
    return [warning('spec.selector', 'selects no Pod of this application', `give a Pod the labels ${labels}`)];
  }
  return (service.spec?.ports ?? []).flatMap(({ targetPort }: ServicePort, i) => {
    if (typeof targetPort !== 'string' || /^\d+$/.test(targetPort)) return [];
    const names = selected.flatMap((pod) =>
      runningContainers(pod, minor).flatMap(({ container }) => container.ports?.map(({ name }) => name) ?? []),
    );
    if (names.includes(targetPort)) return [];
    const message = `no selected Pod names a port "${targetPort}"`;
    return [
      warning(`spec.ports[${i}].targetPort`, message, `name a container's port "${targetPort}", or write its number`),
    ];
  });
}
