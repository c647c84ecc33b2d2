import type { Secret } from '../../kubernetes/api';
import type { Review } from '../review';
import { secretData } from '../validate/secret';

/** A TLS Secret whose certificate or key is none. */
export function warnSecret(secret: Secret, review: Review): void {
  if (secret.type !== 'kubernetes.io/tls') return;
  const data = secretData(secret);
  const fault = keyPairFault(
    data.get('tls.crt')?.toString('latin1') ?? '',
    data.get('tls.key')?.toString('latin1') ?? '',
  );
  if (fault !== undefined) review.warnings.push(`tls: ${fault}`);
}

/** What Go's `tls.X509KeyPair` says of a pair without the right PEM blocks. */
function keyPairFault(certificate: string, key: string): string | undefined {
  const certificateTypes = pemTypes(certificate);
  if (!certificateTypes.includes('CERTIFICATE')) {
    if (certificateTypes.length === 0) return 'failed to find any PEM data in certificate input';
    if (certificateTypes.length === 1 && certificateTypes[0]!.endsWith('PRIVATE KEY')) {
      return 'failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched';
    }
    return `failed to find "CERTIFICATE" PEM block in certificate input after skipping PEM blocks of the following types: [${certificateTypes.join(' ')}]`;
  }
  const keyTypes = pemTypes(key);
  if (keyTypes.some((type) => type === 'PRIVATE KEY' || type.endsWith(' PRIVATE KEY'))) return undefined;
  if (keyTypes.length === 0) return 'failed to find any PEM data in key input';
  if (keyTypes.length === 1 && keyTypes[0] === 'CERTIFICATE') {
    return 'found a certificate rather than a key in the PEM for the private key';
  }
  return `failed to find PEM block with type ending in "PRIVATE KEY" in key input after skipping PEM blocks of the following types: [${keyTypes.join(' ')}]`;
}

const begin = /^-----BEGIN (.*)-----$/;
const isBody = /^[A-Za-z0-9+/=]*$/;

/** The types of the PEM blocks in a text, with or without headers. */
function pemTypes(text: string): string[] {
  const types: string[] = [];
  let type: string | undefined;
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    const opened = begin.exec(line);
    if (opened) {
      type = opened[1]!;
    } else if (type !== undefined && line === `-----END ${type}-----`) {
      types.push(type);
      type = undefined;
    } else if (!isBody.test(line) && !line.includes(':')) {
      type = undefined;
    }
  }
  return types;
}
