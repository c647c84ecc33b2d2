import { ApiObject, Chart, type App } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import { asWritten } from '../render/as-written';

/** What a matcher takes, piece by piece: constructs, and manifests as plain objects. Lists of them stand for their items. */
export function piecesOf(value: unknown): (IConstruct | object)[] {
  if (Array.isArray(value)) return value.flatMap(piecesOf);
  if (typeof value === 'object' && value !== null) return [value];
  throw new TypeError(
    `expected an App, a Chart, a construct, a manifest or a list of manifests, not ${value === null ? 'null' : typeof value}`,
  );
}

/** The manifests of constructs and lists, in the order in which they are rendered. */
export function manifestsOf(value: unknown): unknown[] {
  return piecesOf(value).flatMap((piece) => (Construct.isConstruct(piece) ? rendered(piece) : [piece]));
}

function rendered(scope: IConstruct): unknown[] {
  return asWritten(() => {
    if (isApp(scope)) return scope.charts.flatMap((chart) => chart.toJson() as unknown[]);
    const all = scope.node.findAll();
    if (Chart.isChart(scope)) return all.filter(Chart.isChart).flatMap((chart) => chart.toJson() as unknown[]);
    return all.filter((construct) => ApiObject.isApiObject(construct)).map((object) => object.toJson() as unknown);
  });
}

/** Told by what it has: the app may have a cdk8s of its own. */
const isApp = (scope: IConstruct): scope is App => 'charts' in scope && 'synthYaml' in scope;
