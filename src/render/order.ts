import { ApiObject, Chart, type App } from 'cdk8s';
import type { IConstruct } from 'constructs';

/** The order in which an app is rendered: what others depend on comes first. */
export interface Order {
  readonly constructs: readonly IConstruct[];
  readonly charts: readonly { readonly chart: Chart; readonly objects: readonly ApiObject[] }[];
  /** True: charts depend on each other, so the names of their files begin with their place in the order. */
  readonly isNumbered: boolean;
}

/**
 * The charts of an app and the objects of each, in the order of `App.synth()`, in time linear in constructs and
 * dependencies: a dependency between constructs stands for one between each two of their objects, but is not
 * spelled out as such.
 * @throws if constructs depend on each other in a circle, or on something that stands in no chart
 */
export function orderOf(app: App): Order {
  const tree = walk(app);
  const { dependencies, isNumbered } = dependenciesOf(tree);
  const graph: Graph = { tree, dependencies, sources: [...dependencies.keys()], ...between(tree, dependencies) };
  const inCharts = sorted(graph, 0);
  const charts = inCharts.filter((i) => tree.isChart[i]);
  return {
    constructs: tree.constructs,
    isNumbered,
    charts: charts.map((chart) => ({
      chart: tree.constructs[chart] as Chart,
      objects: sorted(graph, chart)
        .filter((i) => tree.isObject[i] && tree.chart[i] === chart)
        .map((i) => tree.constructs[i] as ApiObject),
    })),
  };
}

/** The constructs by their number; those below the construct `i` are numbered `i + 1` to `end[i] - 1`. */
interface Tree {
  readonly constructs: readonly IConstruct[];
  readonly numbers: ReadonlyMap<IConstruct, number>;
  readonly parent: readonly number[];
  readonly end: readonly number[];
  readonly isChart: readonly boolean[];
  readonly isObject: readonly boolean[];
  /** The chart that a construct stands in, or is. */
  readonly chart: readonly number[];
  /** How many objects there are below a construct and in its chart, itself included. */
  readonly objects: readonly number[];
}

const none = -1;

function walk(app: App): Tree {
  const constructs: IConstruct[] = [];
  const numbers = new Map<IConstruct, number>();
  const parent: number[] = [];
  const chart: number[] = [];
  const isChart: boolean[] = [];
  const isObject: boolean[] = [];
  const waiting: { construct: IConstruct; below: number }[] = [{ construct: app, below: none }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { construct, below } = next;
    const i = constructs.push(construct) - 1;
    numbers.set(construct, i);
    parent.push(below);
    isChart.push(Chart.isChart(construct));
    isObject.push(ApiObject.isApiObject(construct));
    chart.push(isChart[i] ? i : below === none ? none : chart[below]!);
    const { children } = construct.node;
    for (let child = children.length - 1; child >= 0; child--) waiting.push({ construct: children[child]!, below: i });
  }
  const end = constructs.map((_, i) => i + 1);
  const objects = isObject.map(Number);
  for (let i = constructs.length - 1; i > 0; i--) {
    const above = parent[i]!;
    end[above] = Math.max(end[above]!, end[i]!);
    if (!isChart[i]) objects[above]! += objects[i]!;
  }
  return { constructs, numbers, parent, end, isChart, isObject, chart, objects };
}

const isBelow = ({ end }: Tree, i: number, top: number): boolean => i >= top && i < end[top]!;

/** What each construct depends on, and each chart on account of its constructs; in the order of the constructs. */
type Dependencies = ReadonlyMap<number, ReadonlySet<number>>;

function dependenciesOf(tree: Tree): { dependencies: Dependencies; isNumbered: boolean } {
  const dependencies = new Map<number, Set<number>>();
  const add = (source: number, target: number) => {
    const targets = dependencies.get(source);
    if (targets) targets.add(target);
    else dependencies.set(source, new Set([target]));
  };
  let isNumbered = false;
  for (const [i, { node }] of tree.constructs.entries()) {
    for (const dependency of node.dependencies) {
      const target = tree.numbers.get(dependency);
      // Another app's construct: it is not for this app to put it into order.
      if (target === undefined) isNumbered = true;
      else add(i, inChart(tree, i, target));
    }
  }
  // A chart depends on the charts right below it.
  for (const [i, isChart] of tree.isChart.entries()) {
    const above = tree.parent[i]!;
    if (isChart && tree.isChart[above]) add(above, i);
  }
  const all = [...dependencies].sort(([a], [b]) => a - b).map(([source, targets]) => [source, [...targets]] as const);
  for (const [source, targets] of all) {
    for (const target of targets) {
      const [from, to] = [tree.chart[source]!, tree.chart[target]!];
      if (from === to) continue;
      isNumbered = true;
      add(from, to);
    }
  }
  return { dependencies: new Map([...dependencies].sort(([a], [b]) => a - b)), isNumbered };
}

function inChart({ constructs, chart }: Tree, source: number, target: number): number {
  for (const i of [source, target]) {
    if (chart[i] !== none) continue;
    const [from, to, out] = [source, target, i].map((one) => constructs[one]!.node.path || 'the app');
    throw new Error(`${from} depends on ${to}, but ${out} stands in no chart`);
  }
  return target;
}

/**
 * The graph that is sorted. Besides the constructs it has two vertices for each construct `i`, which stand for many
 * edges: `above`, all that the objects below `i` depend on by it and what it stands in; `below`, all objects below it.
 */
interface Graph extends Between {
  readonly tree: Tree;
  readonly dependencies: Dependencies;
  /** The constructs that depend on something. */
  readonly sources: readonly number[];
}

interface Between {
  /** The nearest construct, from a construct upwards in its chart, that depends on something. */
  readonly dependent: readonly number[];
  /** Objects whose construct depends on one that it stands in, or the other way round: they do not depend on themselves. */
  readonly exceptions: ReadonlySet<number>;
}

function between(tree: Tree, dependencies: Dependencies): Between {
  const dependent: number[] = [];
  for (const [i, isChart] of tree.isChart.entries()) {
    const above = tree.parent[i]!;
    dependent.push(dependencies.has(i) ? i : isChart || above === none ? none : dependent[above]!);
  }
  const exceptions = new Set<number>();
  for (const [source, targets] of dependencies) {
    for (const target of targets) {
      const shared = sharedBy(tree, source, target);
      if (shared === none || tree.objects[shared] === 0) continue;
      const [one, other] = objectsBelow(tree, shared);
      if (other !== undefined) throw cycle(tree, [one!, other, one!]);
      exceptions.add(one!);
    }
  }
  return { dependent, exceptions };
}

/** The deeper one of two constructs of a chart, if it stands in the other. */
function sharedBy(tree: Tree, a: number, b: number): number {
  if (tree.chart[a] !== tree.chart[b]) return none;
  return isBelow(tree, a, b) ? a : isBelow(tree, b, a) ? b : none;
}

function objectsBelow({ end, isChart, isObject }: Tree, top: number): number[] {
  const objects: number[] = [];
  for (let i = top; i < end[top]!;) {
    if (isChart[i] && i !== top) {
      i = end[i]!;
      continue;
    }
    if (isObject[i]) objects.push(i);
    i++;
  }
  return objects;
}

/** The constructs from `top` downwards, each after those that it depends on. */
function sorted(graph: Graph, top: number): readonly number[] {
  const { tree } = graph;
  const all = byIndex(
    tree,
    Array.from({ length: tree.end[top]! - top }, (_, i) => top + i),
  );
  const sources = sourcesBelow(graph, top);
  if (sources.length === 0) return all;
  const isDependedOn = dependedOn(graph, top, sources);
  const visit = visitor(graph, top);
  for (const i of all) if (!isDependedOn.has(i)) visit(i);
  // What is left is in a circle.
  for (const i of all) visit(i);
  return visit.done;
}

function sourcesBelow({ tree, sources }: Graph, top: number): readonly number[] {
  const from = firstFrom(sources, top);
  return sources.slice(from, firstFrom(sources, tree.end[top]!));
}

/** The place of the first number that is not below another one, in sorted numbers. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const arrayIndex = /^(?:0|[1-9]\d{0,9})$/;

/** Constructs whose path is a number come first, as they do in a JavaScript object, which cdk8s keeps them in. */
function byIndex({ constructs, parent }: Tree, all: readonly number[]): readonly number[] {
  const isIndex = (i: number) => {
    const { path } = constructs[i]!.node;
    return parent[i] === 0 && arrayIndex.test(path) && Number(path) < 2 ** 32 - 1;
  };
  return all.some(isIndex) ? [...all.filter(isIndex), ...all.filter((i) => !isIndex(i))] : all;
}

/** The constructs from `top` downwards that another one of them depends on. */
function dependedOn({ tree, dependencies }: Graph, top: number, sources: readonly number[]): Set<number> {
  const found = new Set<number>();
  const whole = new Set<number>();
  for (const source of sources) {
    for (const target of dependencies.get(source)!) {
      if (!isBelow(tree, target, top)) continue;
      found.add(target);
      if (tree.objects[source] === 0 || whole.has(target)) continue;
      const shared = sharedBy(tree, source, target);
      const alone = shared !== none && tree.objects[source] === 1 ? objectsBelow(tree, shared)[0] : undefined;
      for (const object of objectsBelow(tree, target)) if (object !== alone) found.add(object);
      if (alone === undefined) whole.add(target);
    }
  }
  return found;
}

interface Visit {
  (vertex: number): void;
  readonly done: number[];
}

/** Visits vertices in depth, without recursion: a chain of dependencies may be longer than the stack is deep. */
function visitor(graph: Graph, top: number): Visit {
  const { tree } = graph;
  const count = tree.constructs.length;
  const begun = new Set<number>();
  const ended = new Set<number>();
  const done: number[] = [];
  const visit = (start: number) => {
    if (begun.has(start)) return;
    const path: number[] = [start];
    const rest: Iterator<number>[] = [edges(graph, top, start)];
    begun.add(start);
    while (path.length > 0) {
      const { value, done: isEnd } = rest.at(-1)!.next();
      if (isEnd) {
        const vertex = path.pop()!;
        rest.pop();
        ended.add(vertex);
        if (vertex < count) done.push(vertex);
      } else if (!begun.has(value)) {
        begun.add(value);
        path.push(value);
        rest.push(edges(graph, top, value));
      } else if (!ended.has(value)) {
        const circle = path.slice(path.indexOf(value)).filter((vertex) => vertex < count);
        throw cycle(tree, [...circle, circle[0]!]);
      }
    }
  };
  return Object.assign(visit, { done });
}

function cycle({ constructs }: Tree, path: readonly number[]): Error {
  return new Error(`Dependency cycle detected: ${path.map((i) => constructs[i]!.node.path).join(' => ')}`);
}

/** What a vertex depends on, from `top` downwards. */
function* edges(graph: Graph, top: number, vertex: number): Generator<number, undefined> {
  const { tree, dependencies, dependent, exceptions } = graph;
  const count = tree.constructs.length;
  const [above, below] = [count, 2 * count];
  const targetsOf = function* (i: number): Generator<number> {
    for (const target of dependencies.get(i) ?? []) if (isBelow(tree, target, top)) yield target;
  };
  if (vertex >= below) {
    const i = vertex - below;
    if (tree.isObject[i]) yield i;
    for (let child = i + 1; child < tree.end[i]!; child = tree.end[child]!)
      if (!tree.isChart[child] && tree.objects[child]! > 0) yield below + child;
  } else if (vertex >= above) {
    const i = vertex - above;
    const outer = tree.isChart[i] ? none : dependent[tree.parent[i]!]!;
    if (outer !== none) yield above + outer;
    for (const target of targetsOf(i)) if (tree.objects[target]! > 0) yield below + target;
  } else {
    yield* targetsOf(vertex);
    if (!tree.isObject[vertex] || dependent[vertex] === none) return;
    if (!exceptions.has(vertex)) yield above + dependent[vertex]!;
    else
      for (const i of dependentsAbove(graph, vertex))
        for (const target of targetsOf(i)) {
          if (sharedBy(tree, vertex, target) !== vertex) yield below + target;
          else yield* objectsBelow(tree, target).filter((object) => object !== vertex);
        }
  }
  return undefined;
}

/** The constructs, from the chart down to this one, that depend on something. */
function dependentsAbove({ tree, dependent }: Graph, vertex: number): number[] {
  const found: number[] = [];
  for (let i = dependent[vertex]!; i !== none; i = tree.isChart[i] ? none : dependent[tree.parent[i]!]!)
    found.unshift(i);
  return found;
}
