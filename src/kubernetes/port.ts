// What Kubernetes calls a port: its number, or the name of a container's port.
// https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports
// Each rule returns the complaints; an empty list means: a good port.

const isPortNameText = /^[-a-z0-9]+$/;

/** A port number: 1 to 65535. */
export function portNumberComplaints(port: number): string[] {
  return port >= 1 && port <= 65535 ? [] : ['must be between 1 and 65535, inclusive'];
}

/** A port name (RFC 6335): at most 15 lower case letters, digits and `-`, one letter at least. */
export function portNameComplaints(name: string): string[] {
  const complaints: string[] = [];
  if (Buffer.byteLength(name) > 15) complaints.push('must be no more than 15 characters');
  if (!isPortNameText.test(name)) {
    complaints.push('must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)');
  }
  if (!/[a-z]/.test(name)) complaints.push('must contain at least one letter (a-z)');
  if (name.includes('--')) complaints.push('must not contain consecutive hyphens');
  if (name.startsWith('-') || name.endsWith('-')) complaints.push('must not begin or end with a hyphen');
  return complaints;
}
