import type { ContainerPort, PodSpec } from '../../kubernetes/api';
import { quoted } from '../../kubernetes/go-quote';
import type { Review } from '../review';
import { eachContainer } from '../validate/each-container';

interface Placed {
  readonly port: ContainerPort;
  readonly field: string;
}

/** Ports of a Pod's containers that are in each other's way. */
export function warnPorts(spec: PodSpec, field: string, review: Review): void {
  const byNumber = new Map<string, Placed[]>();
  const byName = new Map<string, string>();
  eachContainer(spec, field, ({ ports }, path) => {
    ports?.forEach((port, i) => {
      const placed = { port, field: `${path}.ports[${i}]` };
      warnNoHostPort(placed, review);
      const number = `${port.containerPort ?? 0}/${port.protocol ?? ''}`;
      const others = byNumber.get(number);
      if (others) {
        warnConflicts(placed, others, review);
        others.push(placed);
      } else byNumber.set(number, [placed]);
      if (review.minor >= 33 && port.name) warnName(port.name, placed.field, byName, review);
    });
  });
}

function warnNoHostPort({ port, field }: Placed, review: Review): void {
  const { name = '', hostIP = '', hostPort = 0, containerPort = 0, protocol = '' } = port;
  if (hostIP === '' || hostPort !== 0) return;
  const value = `{Name:${name} HostPort:0 ContainerPort:${containerPort} Protocol:${protocol} HostIP:${hostIP}}`;
  review.warnings.push(`${field}: hostIP set without hostPort: ${value}`);
}

function warnConflicts({ port, field }: Placed, others: readonly Placed[], review: Review): void {
  for (const other of others) {
    const kind = conflict(port, other.port);
    if (kind !== undefined) review.warnings.push(`${field}: ${kind} port definition with ${other.field}`);
  }
}

// Of two ports of one number and protocol.
function conflict(a: ContainerPort, b: ContainerPort): string | undefined {
  const { hostIP = '', hostPort = 0 } = a;
  const { hostIP: otherIP = '', hostPort: otherPort = 0 } = b;
  if (hostIP === otherIP && hostPort === otherPort) return 'duplicate';
  if (hostPort === 0 || otherPort === 0) return 'overlapping';
  if (hostPort === otherPort && (hostIP === '') !== (otherIP === '')) return 'dangerously ambiguous';
  return undefined;
}

function warnName(name: string, field: string, byName: Map<string, string>, review: Review): void {
  const other = byName.get(name);
  if (other === undefined) byName.set(name, field);
  else {
    const consequence = `services and probes that select ports by name will use ${other}`;
    review.warnings.push(`${field}: duplicate port name ${quoted(name)} with ${other}, ${consequence}`);
  }
}
