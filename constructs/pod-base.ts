import { ApiObject, Chart, JsonPatch, type ApiObjectProps } from 'cdk8s';
import type { Construct } from 'constructs';
import type { LabelSelector, ObjectMeta, PodSpec } from './api';
import { putBeside, type beside, type ConfigMapManifest } from './beside';
import { companion } from './companion';
import { entrances, type WithEntrances } from './entrance';
import { exposed, type ExposeProps } from './expose';
import type { LegalExpose } from './legal/expose';
import { currentPlace, originOf, printedPlace, rememberOrigin, shareOrigin } from './origin';
import { judgeAtSynth } from './podwright';
import { references, withNames } from './reference';
import { plainJson, readOnlyManifest, resolvedOnce } from './resolved';
import type { Target } from './target';

/** A Pod as plain data: what a manifest holds. */
export interface PodManifest extends WithEntrances {
  readonly apiVersion: 'v1';
  readonly kind: 'Pod';
  readonly metadata?: ObjectMeta;
  readonly spec: PodSpec;
  readonly [beside]?: Readonly<Record<string, ConfigMapManifest>>;
}

/** An object as plain data that is a Pod or makes Pods. */
export interface Manifest extends WithEntrances {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: ObjectMeta;
  readonly spec: object;
  readonly [beside]?: Readonly<Record<string, ConfigMapManifest>>;
}

/**
 * What cdk8s-plus takes for a selector of Pods. Its own class of label selectors has private fields, so that no other
 * type matches it: `never` does, in every cdk8s-plus.
 */
export interface PodSelectorConfig {
  readonly labelSelector: never;
  readonly namespaces?: { readonly names: string[] };
}

/** A manifest of these parts, without `metadata` where there is none, and without what is said of the target. */
export function manifest(
  metadata: ObjectMeta | undefined,
  { kubernetes, podSecurity, allow, ...spec }: PodSpec & Target,
): PodManifest {
  return { apiVersion: 'v1', kind: 'Pod', ...(metadata && { metadata }), spec };
}

/**
 * A Pod in the construct tree, or a workload that makes Pods: an `ApiObject` with the manifest that `describe` returns.
 * cdk8s-plus takes it as a Service's selector and as a NetworkPolicy's peer.
 */
export abstract class PodBase extends ApiObject {
  private readonly data: ApiObjectProps;
  private readonly target: Target;
  private readonly entrances: readonly string[];
  private isPatched = false;

  constructor(scope: Construct, id: string, target: Target, describe: () => Manifest) {
    const described = describedAt(scope, id, describe);
    const named = references(described);
    const data = (named.length > 0 ? withNames(described) : described) as ApiObjectProps;
    super(scope, id, data);
    this.data = data;
    this.target = target;
    this.entrances = described[entrances] ?? [];
    rememberOrigin(this);
    judgeAtSynth(this, target);
    if (described.metadata?.generateName !== undefined && described.metadata.name === undefined)
      this.addJsonPatch(JsonPatch.remove('/metadata/name'));
    // A chart is rendered in the order of dependencies: what the Pod refers to comes before it.
    for (const object of named) if (Chart.of(object) === this.chart) this.node.addDependency(object);
    const objects = telling(this.node.path, () => putBeside(scope, id, described, target));
    for (const object of objects) {
      shareOrigin(object, this);
      this.node.addDependency(object);
    }
  }

  override addJsonPatch(...operations: JsonPatch[]): void {
    this.isPatched = true;
    super.addJsonPatch(...operations);
  }

  override toJson(): ReturnType<ApiObject['toJson']> {
    return this.resolved(false);
  }

  [readOnlyManifest](): unknown {
    if (this.toJson !== PodBase.prototype.toJson) return this.toJson();
    return resolvedOnce(this, () => this.resolved(true));
  }

  private resolved(isReadOnly: boolean): unknown {
    return (this.isPatched ? undefined : plainJson(this, this.data, isReadOnly)) ?? super.toJson();
  }

  /** The spec of its Pods. */
  protected podSpec(): PodSpec {
    return this.data['spec'] as PodSpec;
  }

  /** What selects its Pods, if anything does. */
  protected podSelector(): LabelSelector | undefined {
    const { labels } = this.metadata.toJson() as ObjectMeta;
    return labels && { matchLabels: labels };
  }

  /**
   * Selects its Pods by their labels, for cdk8s-plus: `new Service(chart, 'web', { selector: pod, ... })`.
   * @throws if they have no labels
   */
  toPodSelectorConfig(): PodSelectorConfig {
    const selector = this.selectorOrError();
    const { namespace } = this.metadata.toJson() as ObjectMeta;
    // cdk8s-plus asks a selector for its Kubernetes form and whether it is empty, and for nothing else.
    const labelSelector = { _toKube: () => selector, isEmpty: () => false };
    return {
      labelSelector: labelSelector as never,
      ...(namespace !== undefined && { namespaces: { names: [namespace] } }),
    };
  }

  /** Its Pods as a NetworkPolicy's peer. */
  toNetworkPolicyPeerConfig(): { readonly podSelector: PodSelectorConfig } {
    return { podSelector: this.toPodSelectorConfig() };
  }

  /** Its Pods as what a NetworkPolicy is for. */
  toPodSelector(): this {
    return this;
  }

  /**
   * Makes its Pods reachable under one name and address: a Service, and where asked an Ingress and a NetworkPolicy.
   * All three stand below this construct and bear its name.
   *
   * @example
   * web.expose({ port: 80, ingress: { host: 'shop.example.com' }, from: [gateway] });
   * @returns the Service
   * @throws if the Pods have no labels, or if it is not clear which of their ports is meant
   */
  expose<const Props>(props: LegalExpose<Props>): ApiObject {
    const { name, target } = this;
    const { namespace } = this.metadata.toJson() as ObjectMeta;
    const selector = this.selectorOrError();
    const made = telling(this.node.path, () => {
      const pods = { name, namespace, selector, spec: this.podSpec(), entrances: this.entrances };
      return exposed(pods, props as ExposeProps).map((each) => companion(this, each, target));
    });
    for (const object of made) rememberOrigin(object);
    return made[0]!;
  }

  private selectorOrError(): LabelSelector {
    const selector = this.podSelector();
    if (selector) return selector;
    throw new Error(
      misuse(
        this.node.path,
        `a ${this.kind} without labels cannot be selected: add some, such as metadata: { labels: { app: '${this.node.id}' } }`,
        originOf(this),
      ),
    );
  }
}

/** What `describe` returns for a construct in a chart. */
function describedAt(scope: Construct, id: string, describe: () => Manifest): Manifest {
  const path = [scope.node.path, id].filter((part) => part !== '').join('/');
  return telling(path, () => {
    if (!Chart.isChart(scope) && !scope.node.scopes.some(Chart.isChart))
      throw new TypeError('a Pod stands in a Chart: pass a Chart, or a construct in one, as the scope');
    return describe();
  });
}

/** What `work` returns; what it complains of, with the construct's path and the line of user code. */
function telling<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(misuse(path, error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

function misuse(path: string, complaint: string, place = currentPlace()): string {
  return `${path}: ${complaint}${place ? `\n    at ${printedPlace(place)}` : ''}`;
}
