// IP addresses and CIDR blocks as Kubernetes reads them. Up to 1.35 it accepts old spellings: octets with leading zeros,
// IPv4 addresses dressed as IPv6 ones, bits beyond a CIDR block's prefix. From 1.33 on it warns of them, from 1.36 on it refuses them.
// https://kep.k8s.io/4858

import { quoted } from './go-quote';

/** An IP address, with how it was spelled. */
export interface Ip {
  /** 4 bytes of IPv4, 16 of IPv6. */
  readonly bytes: readonly number[];
  /** An octet or a group has more leading zeros than a standard parser reads. */
  readonly leadingZeros: boolean;
}

/** An IP address and how many of its bits are the network's. */
interface Cidr {
  readonly ip: Ip;
  readonly prefix: number;
  /** The address or the prefix length has leading zeros. */
  readonly leadingZeros: boolean;
}

const octet = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
const isStandardIpv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);
const decimal = /^[0-9]+$/;
const group = /^0*[0-9a-fA-F]{1,4}$/;

/** Reads an address; undefined where the text is none. */
export function parseIp(text: string): Ip | undefined {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}

/** Reads a CIDR block such as `10.0.0.0/8`; undefined where the text is none. */
export function parseCidr(text: string): Cidr | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return undefined;
  const ip = parseIp(text.slice(0, slash));
  const bits = text.slice(slash + 1);
  const prefix = Number(bits);
  if (!ip || !decimal.test(bits) || prefix > ip.bytes.length * 8) return undefined;
  return { ip, prefix, leadingZeros: ip.leadingZeros || (bits.length > 1 && bits.startsWith('0')) };
}

/** What is wrong with an address, in the server's words; an empty list means: a good one. */
export function ipComplaints(text: string, minor: number): string[] {
  if (isStandardIpv4.test(text)) return [];
  const ip = parseIp(text);
  if (!ip) return ['must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)'];
  if (minor < 36) return [];
  if (ip.leadingZeros) return ['must not have leading 0s'];
  return isIpv4Mapped(ip) ? ['must not be an IPv4-mapped IPv6 address'] : [];
}

/** What is wrong with a CIDR block, in the server's words; an empty list means: a good one. */
export function cidrComplaints(text: string, minor: number): string[] {
  const cidr = parseCidr(text);
  if (!cidr) return ['must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)'];
  if (minor < 36) return [];
  if (cidr.leadingZeros) return ['must not have leading 0s in IP or prefix length'];
  const complaints: string[] = [];
  if (isIpv4Mapped(cidr.ip)) complaints.push('must not have an IPv4-mapped IPv6 address');
  if (hasHostBits(cidr)) complaints.push('must not have bits set beyond the prefix length');
  return complaints;
}

/** Says from 1.33 on where a valid address is spelled in another than the standard way. */
export function ipWarnings(text: string, minor: number): string[] {
  if (minor < 33 || isStandardIpv4.test(text)) return [];
  const ip = parseIp(text);
  if (!ip) return [];
  const standard = formatIp(ip);
  if (ip.leadingZeros || isIpv4Mapped(ip)) {
    return [
      `non-standard IP address ${quoted(text)} will be considered invalid in a future Kubernetes release: use "${standard}"`,
    ];
  }
  if (text === standard || ip.bytes.length === 4) return [];
  return [`IPv6 address ${quoted(text)} should be in RFC 5952 canonical format ("${standard}")`];
}

/** Says from 1.33 on where a valid CIDR block is ambiguous, or spelled in another than the standard way. */
export function cidrWarnings(text: string, minor: number): string[] {
  const cidr = minor >= 33 ? parseCidr(text) : undefined;
  if (!cidr) return [];
  const network = formatNetwork(cidr);
  const warnings: string[] = [];
  if (hasHostBits(cidr)) {
    const single = `${formatIp(cidr.ip)}/${cidr.ip.bytes.length * 8}`;
    warnings.push(`CIDR value ${quoted(text)} is ambiguous in this context (should be "${network}" or "${single}"?)`);
  }
  if (cidr.leadingZeros || isIpv4Mapped(cidr.ip)) {
    warnings.push(
      `non-standard CIDR value ${quoted(text)} will be considered invalid in a future Kubernetes release: use "${network}"`,
    );
  }
  if (warnings.length === 0 && cidr.ip.bytes.length === 16 && text !== network) {
    warnings.push(`IPv6 CIDR value ${quoted(text)} should be in RFC 5952 canonical format ("${network}")`);
  }
  return warnings;
}

/** True where `inner` is a part of `outer`, and smaller. */
export function isStrictlyInside(inner: Cidr, outer: Cidr): boolean {
  if (inner.ip.bytes.length !== outer.ip.bytes.length || inner.prefix <= outer.prefix) return false;
  const network = masked(outer);
  return masked({ ...inner, prefix: outer.prefix }).every((byte, i) => byte === network[i]);
}

/** An IPv4 address written as an IPv6 one: `::ffff:10.0.0.1`. */
export function isIpv4Mapped(ip: Ip): boolean {
  return ip.bytes.length === 16 && ip.bytes.every((byte, i) => i >= 12 || byte === (i < 10 ? 0 : 0xff));
}

/** The address in its standard form (RFC 5952), an IPv4-mapped one as IPv4. */
export function formatIp(ip: Ip): string {
  if (ip.bytes.length === 4) return ip.bytes.join('.');
  if (isIpv4Mapped(ip)) return ip.bytes.slice(12).join('.');
  const groups = Array.from({ length: 8 }, (_, i) => (ip.bytes[2 * i]! << 8) | ip.bytes[2 * i + 1]!);
  const zeros = longestZeros(groups);
  const hex = (part: number[]) => part.map((one) => one.toString(16)).join(':');
  if (zeros.length < 2) return hex(groups);
  return `${hex(groups.slice(0, zeros.start))}::${hex(groups.slice(zeros.start + zeros.length))}`;
}

function formatNetwork(cidr: Cidr): string {
  const ip: Ip = { bytes: masked(cidr), leadingZeros: false };
  return `${formatIp(ip)}/${isIpv4Mapped(ip) ? cidr.prefix - 96 : cidr.prefix}`;
}

function hasHostBits(cidr: Cidr): boolean {
  return masked(cidr).some((byte, i) => byte !== cidr.ip.bytes[i]);
}

function masked(cidr: Cidr): number[] {
  return cidr.ip.bytes.map((byte, i) => byte & (0xff00 >> Math.max(0, Math.min(8, cidr.prefix - 8 * i))));
}

function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let longest = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start++) {
    let end = start;
    while (groups[end] === 0) end++;
    if (end - start > longest.length) longest = { start, length: end - start };
  }
  return longest;
}

function parseIpv4(text: string): Ip | undefined {
  const octets = text.split('.');
  if (octets.length !== 4 || !octets.every((octet) => decimal.test(octet) && Number(octet) <= 255)) return undefined;
  return { bytes: octets.map(Number), leadingZeros: octets.some((octet) => octet.length > 1 && octet.startsWith('0')) };
}

function parseIpv6(text: string): Ip | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const head = parseGroups(halves[0]!, halves.length === 1);
  const tail = parseGroups(halves[1] ?? '', true);
  if (!head || !tail) return undefined;
  const missing = 16 - head.bytes.length - tail.bytes.length;
  if (halves.length === 1 ? missing !== 0 : missing < 2) return undefined;
  return {
    bytes: [...head.bytes, ...Array<number>(missing).fill(0), ...tail.bytes],
    leadingZeros: head.leadingZeros || tail.leadingZeros,
  };
}

/** Groups joined by colons; the last may be an IPv4 address where the text is the end of the whole. */
function parseGroups(text: string, isEnd: boolean): Ip | undefined {
  const bytes: number[] = [];
  let leadingZeros = false;
  const parts = text === '' ? [] : text.split(':');
  for (const [i, part] of parts.entries()) {
    if (group.test(part)) {
      const value = parseInt(part, 16);
      bytes.push(value >> 8, value & 0xff);
      leadingZeros ||= part.length > 4;
    } else {
      const ipv4 = isEnd && i === parts.length - 1 ? parseIpv4(part) : undefined;
      if (!ipv4) return undefined;
      bytes.push(...ipv4.bytes);
      leadingZeros ||= ipv4.leadingZeros;
    }
  }
  return { bytes, leadingZeros };
}
