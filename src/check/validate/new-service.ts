import type { Service, ServicePort, ServiceSpec } from '../../kubernetes/api';
import { invalid } from '../field-error';
import type { Review } from '../review';
import { validateService } from './service';
import { validateServiceFamilies, validateServiceIps } from './service-ips';

/** The creation of a Service. Its addresses and ports are chosen before all else, and a fault in them is told alone. */
export function validateNewService(service: Service, review: Review): void {
  const spec: ServiceSpec = { ...service.spec };
  validateServiceIps(spec, review);
  if (review.errors.length === 0) validateServiceFamilies(spec, review);
  if (review.errors.length > 0) return;
  if (spec.type === 'NodePort' || spec.type === 'LoadBalancer') {
    const allocates = spec.type === 'NodePort' || spec.allocateLoadBalancerNodePorts !== false;
    spec.ports = withNodePorts(spec.ports ?? [], allocates, review);
  }
  if (review.errors.length > 0) return;
  validateService({ ...service, spec }, review);
}

/** The ports, each with a port on the nodes; ports of one number and several protocols have one in common. */
function withNodePorts(ports: readonly ServicePort[], allocates: boolean, review: Review): ServicePort[] {
  const requested = new Map<number, number>();
  for (const { port = 0, nodePort } of ports) if (nodePort && !requested.has(port)) requested.set(port, nodePort);
  const chosen = new Map<number, number>();
  const taken = new Set<number>();
  let last = 32768;
  const result: ServicePort[] = [];
  for (const [i, port] of ports.entries()) {
    const { port: number = 0, nodePort = 0 } = port;
    let choice = nodePort;
    if (nodePort === 0 && allocates) choice = chosen.get(number) ?? requested.get(number) ?? last + 1;
    if (choice !== 0 && choice !== chosen.get(number)) {
      if (taken.has(choice)) {
        invalid(review, `spec.ports[${i}].nodePort`, choice, 'provided port is already allocated');
        return result;
      }
      taken.add(choice);
      last = Math.max(last, choice);
      if (!chosen.has(number)) chosen.set(number, choice);
    }
    result.push(choice === nodePort ? port : { ...port, nodePort: choice });
  }
  return result;
}
