import type { Container, ContainerPort } from '../../kubernetes/api';
import { portNameComplaints, portNumberComplaints } from '../../kubernetes/port';
import { duplicate, invalid, notSupported, required } from '../field-error';
import type { Review } from '../review';

const protocols = ['SCTP', 'TCP', 'UDP'];

/** `ports` of a container: numbers in range, names that no other port of the container has. */
export function validateContainerPorts(ports: readonly ContainerPort[], field: string, review: Review): void {
  const names = new Set<string>();
  for (const [i, port] of ports.entries()) {
    const { name = '', containerPort = 0, hostPort = 0, protocol = '' } = port;
    if (name !== '') validatePortName(name, names, `${field}[${i}].name`, review);
    if (containerPort === 0) required(review, `${field}[${i}].containerPort`);
    else validatePortNumber(containerPort, `${field}[${i}].containerPort`, review);
    if (hostPort !== 0) validatePortNumber(hostPort, `${field}[${i}].hostPort`, review);
    if (protocol === '') required(review, `${field}[${i}].protocol`);
    else if (!protocols.includes(protocol)) {
      notSupported(review, `${field}[${i}].protocol`, protocol, protocols);
    }
  }
}

/** Two containers cannot have one port of the node, of one protocol and IP. */
export function validateHostPortsUnique(
  containers: readonly Container[],
  field: (i: number) => string,
  review: Review,
): void {
  let taken: Set<string> | undefined;
  for (const [i, { ports = [] }] of containers.entries()) {
    for (const [j, { protocol = '', hostIP = '', hostPort = 0 }] of ports.entries()) {
      if (hostPort === 0) continue;
      taken ??= new Set();
      const port = `${protocol}/${hostIP}/${hostPort}`;
      if (taken.has(port)) duplicate(review, `${field(i)}.ports[${j}].hostPort`, port);
      taken.add(port);
    }
  }
}

function validatePortNumber(port: number, field: string, review: Review): void {
  for (const complaint of portNumberComplaints(port)) invalid(review, field, port, complaint);
}

function validatePortName(name: string, names: Set<string>, field: string, review: Review): void {
  const complaints = portNameComplaints(name);
  for (const complaint of complaints) invalid(review, field, name, complaint);
  if (complaints.length > 0) return;
  if (names.has(name)) duplicate(review, field, name);
  names.add(name);
}
