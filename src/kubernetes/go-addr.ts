// What Go's `net/netip` says of texts that are no addresses. Before 1.33 the API server passes its words on, in warnings.
// https://pkg.go.dev/net/netip#ParseAddr

import { quoted } from './go-quote';

/** The error of `netip.ParseAddr`; undefined where the text is an address. */
export function goAddrError(text: string): string | undefined {
  for (const character of text) {
    if (character === '.') return named(text, ipv4Error(text));
    if (character === ':') return named(text, ipv6Error(text));
    if (character === '%') return named(text, ['missing IPv6 address']);
  }
  return named(text, ['unable to parse IP']);
}

/** The error of `netip.ParsePrefix`; undefined where the text is a CIDR block. */
export function goPrefixError(text: string): string | undefined {
  const error = (detail: string) => `netip.ParsePrefix(${quoted(text)}): ${detail}`;
  const slash = text.lastIndexOf('/');
  if (slash < 0) return error("no '/'");
  const address = text.slice(0, slash);
  const addressError = goAddrError(address);
  if (addressError !== undefined) return error(addressError);
  if (address.includes('%')) return error('IPv6 zones cannot be present in a prefix');
  const bits = text.slice(slash + 1);
  if (bits.length > 1 && !/^[1-9]/.test(bits)) return error(`bad bits after slash: ${quoted(bits)}`);
  if (!/^[0-9]{1,9}$/.test(bits)) return error(`bad bits after slash: ${quoted(bits)}`);
  if (Number(bits) > (address.includes(':') ? 128 : 32)) return error('prefix length out of range');
  return undefined;
}

/** What is wrong, and from where on if that is known. */
type Fault = readonly [message: string, at?: string];

function named(text: string, fault: Fault | undefined): string | undefined {
  if (!fault) return undefined;
  const [message, at] = fault;
  return `ParseAddr(${quoted(text)}): ${message}${at === undefined ? '' : ` (at ${quoted(at)})`}`;
}

function ipv4Error(text: string): Fault | undefined {
  let octets = 0;
  let value = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character >= '0' && character <= '9') {
      if (digits === 1 && value === 0) return ['IPv4 field has octet with leading zero'];
      value = value * 10 + Number(character);
      digits++;
      if (value > 255) return ['IPv4 field has value >255'];
    } else if (character === '.') {
      // A dot at either end, or two of them in a row.
      if (i === 0 || i === text.length - 1 || text[i - 1] === '.') {
        return ['IPv4 field must have at least one digit', text.slice(i)];
      }
      if (octets === 3) return ['IPv4 address too long'];
      octets++;
      value = digits = 0;
    } else return ['unexpected character', text.slice(i)];
  }
  return octets < 3 ? ['IPv4 address too short'] : undefined;
}

function ipv6Error(text: string): Fault | undefined {
  const percent = text.indexOf('%');
  if (percent >= 0 && percent === text.length - 1) return ['zone must be a non-empty string'];
  let rest = percent < 0 ? text : text.slice(0, percent);
  let bytes = 0;
  let hasEllipsis = false;
  if (rest.startsWith('::')) {
    hasEllipsis = true;
    rest = rest.slice(2);
    if (rest === '') return undefined;
  }
  while (bytes < 16) {
    const group = /^[0-9a-fA-F]*/.exec(rest)![0];
    if (group.length > 4) return ['each group must have 4 or less digits', rest];
    if (group === '') return ['each colon-separated field must have at least one digit', rest];
    if (rest[group.length] === '.') {
      if (!hasEllipsis && bytes !== 12)
        return ['embedded IPv4 address must replace the final 2 fields of the address', rest];
      if (bytes + 4 > 16) return ['too many hex fields to fit an embedded IPv4 at the end of the address', rest];
      return ipv4Error(rest) ?? (bytes + 4 < 16 && !hasEllipsis ? ['address string too short'] : undefined);
    }
    bytes += 2;
    rest = rest.slice(group.length);
    if (rest === '') break;
    if (!rest.startsWith(':')) return ['unexpected character, want colon', rest];
    if (rest.length === 1) return ['colon must be followed by more characters', rest];
    rest = rest.slice(1);
    if (rest.startsWith(':')) {
      if (hasEllipsis) return ['multiple :: in address', rest];
      hasEllipsis = true;
      rest = rest.slice(1);
      if (rest === '') break;
    }
  }
  if (rest !== '') return ['trailing garbage after address', rest];
  if (bytes < 16) return hasEllipsis ? undefined : ['address string too short'];
  return hasEllipsis ? ['the :: must expand to at least one field of zeros'] : undefined;
}
