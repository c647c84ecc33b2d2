import type * as Crypto from 'node:crypto';
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
  if (fault !== undefined) review.warnings.push(fault);
}

/** What Go's `tls.X509KeyPair` says of a pair that is none. */
function keyPairFault(certificate: string, key: string): string | undefined {
  const certificates = pemBlocks(certificate);
  const keys = pemBlocks(key);
  const fault = certificateBlockFault(certificates.map(typeOf)) ?? keyBlockFault(keys.map(typeOf));
  if (fault !== undefined) return `tls: ${fault}`;
  const parsed = parsedCertificate(certificates.find(({ type }) => isCertificate(type))!.der);
  if (!parsed) return 'x509: malformed certificate';
  const privateKey = parsedKey(keys.find(({ type }) => isPrivateKey(type))!.der);
  if (!privateKey) return 'tls: failed to parse private key';
  if (parsed.checkPrivateKey(privateKey)) return undefined;
  const what = parsed.publicKey.asymmetricKeyType === privateKey.asymmetricKeyType ? 'key' : 'key type';
  return `tls: private ${what} does not match public ${what}`;
}

function certificateBlockFault(types: readonly string[]): string | undefined {
  if (types.some(isCertificate)) return undefined;
  if (types.length === 0) return 'failed to find any PEM data in certificate input';
  if (types.length === 1 && types[0]!.endsWith('PRIVATE KEY')) {
    return 'failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched';
  }
  return `failed to find "CERTIFICATE" PEM block in certificate input after skipping PEM blocks of the following types: [${types.join(' ')}]`;
}

function keyBlockFault(types: readonly string[]): string | undefined {
  if (types.some(isPrivateKey)) return undefined;
  if (types.length === 0) return 'failed to find any PEM data in key input';
  if (types.length === 1 && types[0] === 'CERTIFICATE') {
    return 'found a certificate rather than a key in the PEM for the private key';
  }
  return `failed to find PEM block with type ending in "PRIVATE KEY" in key input after skipping PEM blocks of the following types: [${types.join(' ')}]`;
}

const typeOf = ({ type }: Block) => type;
const isCertificate = (type: string) => type === 'CERTIFICATE';
const isPrivateKey = (type: string) => type === 'PRIVATE KEY' || type.endsWith(' PRIVATE KEY');

// eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded where it is needed: that takes 3 ms
const crypto = () => require('node:crypto') as typeof Crypto;

function parsedCertificate(der: Buffer): Crypto.X509Certificate | undefined {
  try {
    return new (crypto().X509Certificate)(der);
  } catch {
    return undefined;
  }
}

/** Go tries the encodings one by one, whatever the block says that it is. */
function parsedKey(der: Buffer): Crypto.KeyObject | undefined {
  for (const type of ['pkcs1', 'pkcs8', 'sec1'] as const) {
    try {
      return crypto().createPrivateKey({ key: der, format: 'der', type });
    } catch {
      // The next one, then.
    }
  }
  return undefined;
}

const begin = /^-----BEGIN (.*)-----$/;
const isBody = /^[A-Za-z0-9+/=]*$/;

interface Block {
  readonly type: string;
  readonly der: Buffer;
}

/** The PEM blocks in a text, with or without headers. */
function pemBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let type: string | undefined;
  let body = '';
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    const opened = begin.exec(line);
    if (opened) {
      type = opened[1]!;
      body = '';
    } else if (type !== undefined && line === `-----END ${type}-----`) {
      blocks.push({ type, der: Buffer.from(body, 'base64') });
      type = undefined;
    } else if (isBody.test(line)) {
      body += line;
    } else if (!line.includes(':')) {
      type = undefined;
    }
  }
  return blocks;
}
