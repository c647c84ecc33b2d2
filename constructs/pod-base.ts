import { ApiObject, Chart, JsonPatch, type ApiObjectProps } from 'cdk8s';
import type { NetworkPolicyPeerConfig, PodSelectorConfig } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import type { ObjectMeta, PodSpec } from './api';
import { currentPlace, originOf, printedPlace, rememberOrigin } from './origin';
import { judgeAtSynth } from './podwright';
import { references, withNames } from './reference';
import type { Target } from './target';

/** A Pod as plain data: what a manifest holds. */
export interface PodManifest {
  readonly apiVersion: 'v1';
  readonly kind: 'Pod';
  readonly metadata?: ObjectMeta;
  readonly spec: PodSpec;
}

/** A manifest of these parts, without `metadata` where there is none, and without what is said of the target. */
export function manifest(
  metadata: ObjectMeta | undefined,
  { kubernetes, podSecurity, allow, ...spec }: PodSpec & Target,
): PodManifest {
  return { apiVersion: 'v1', kind: 'Pod', ...(metadata && { metadata }), spec };
}

/**
 * A Pod in the construct tree: an `ApiObject` with the manifest that `describe` returns.
 * cdk8s-plus takes it as a Service's selector and as a NetworkPolicy's peer.
 */
export abstract class PodBase extends ApiObject {
  constructor(scope: Construct, id: string, target: Target, describe: () => PodManifest) {
    const described = describedAt(scope, id, describe);
    const named = references(described);
    super(scope, id, (named.length > 0 ? withNames(described) : described) as ApiObjectProps);
    rememberOrigin(this);
    judgeAtSynth(this, target);
    if (described.metadata?.generateName !== undefined && described.metadata.name === undefined)
      this.addJsonPatch(JsonPatch.remove('/metadata/name'));
    // A chart is rendered in the order of dependencies: what the Pod refers to comes before it.
    for (const object of named) if (Chart.of(object) === this.chart) this.node.addDependency(object);
  }

  /**
   * Selects this Pod by its labels, for cdk8s-plus: `new Service(chart, 'web', { selector: pod, ... })`.
   * @throws if the Pod has no labels
   */
  toPodSelectorConfig(): PodSelectorConfig {
    const { labels: matchLabels, namespace } = this.metadata.toJson() as ObjectMeta;
    if (!matchLabels) {
      throw new Error(
        misuse(
          this.node.path,
          `a Pod without labels cannot be selected: add some, such as metadata: { labels: { app: '${this.node.id}' } }`,
          originOf(this),
        ),
      );
    }
    // cdk8s-plus asks a selector for its Kubernetes form and whether it is empty, and for nothing else.
    const labelSelector = { _toKube: () => ({ matchLabels }), isEmpty: () => false };
    return {
      labelSelector: labelSelector as unknown as PodSelectorConfig['labelSelector'],
      ...(namespace !== undefined && { namespaces: { names: [namespace] } }),
    };
  }

  /** This Pod as a NetworkPolicy's peer. */
  toNetworkPolicyPeerConfig(): NetworkPolicyPeerConfig {
    return { podSelector: this.toPodSelectorConfig() };
  }

  /** This Pod as what a NetworkPolicy is for. */
  toPodSelector(): this {
    return this;
  }
}

/** What `describe` returns; what it complains of, with the construct's path and the line of user code. */
function describedAt(scope: Construct, id: string, describe: () => PodManifest): PodManifest {
  try {
    if (!Chart.isChart(scope) && !scope.node.scopes.some(Chart.isChart))
      throw new TypeError('a Pod stands in a Chart: pass a Chart, or a construct in one, as the scope');
    return describe();
  } catch (error) {
    const path = [scope.node.path, id].filter((part) => part !== '').join('/');
    throw new Error(misuse(path, error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

function misuse(path: string, complaint: string, place = currentPlace()): string {
  return `${path}: ${complaint}${place ? `\n    at ${printedPlace(place)}` : ''}`;
}
