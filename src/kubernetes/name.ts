// What Kubernetes calls a name, with its words where a text is none.
// https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
// Each rule returns the complaints; an empty list means: a good name.

const dnsLabel = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const dnsSubdomain = `${dnsLabel}(\\.${dnsLabel})*`;
const wildcardSubdomain = `\\*\\.${dnsSubdomain}`;
const dnsLabelWithUnderscore = '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?';
const dnsSubdomainWithUnderscore = `${dnsLabelWithUnderscore}(\\.${dnsLabelWithUnderscore})*`;
const dns1035Label = '[a-z]([-a-z0-9]*[a-z0-9])?';
const qualified = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
const isDnsLabel = whole(dnsLabel);
const isDnsSubdomain = whole(dnsSubdomain);
const isWildcardSubdomain = whole(wildcardSubdomain);
const isDnsSubdomainWithUnderscore = whole(dnsSubdomainWithUnderscore);
const isDns1035Label = whole(dns1035Label);
const isQualified = whole(qualified);

/** The length of a text in bytes of UTF-8, as Go counts it. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** "must consist of ... (e.g. 'a',  or 'b', regex used for validation is '...')" */
export function regexComplaint(words: string, pattern: string, ...examples: string[]): string {
  const list = examples.map((example) => `'${example}', `).join(' or ');
  return `${words} (e.g. ${list}regex used for validation is '${pattern}')`;
}

const qualifiedComplaint = regexComplaint(
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
  qualified,
  'MyName',
  'my.name',
  '123-abc',
);

function tooLong(text: string, max: number, unit = 'characters'): string[] {
  // No character takes more than three bytes for each unit of its length.
  return 3 * text.length > max && byteLength(text) > max ? [`must be no more than ${max} ${unit}`] : [];
}

/** An RFC 1123 label: lower case letters, digits and `-`, at most 63 characters. Containers and volumes have such names. */
export function dnsLabelComplaints(text: string): string[] {
  const complaints = tooLong(text, 63);
  if (!isDnsLabel.test(text)) {
    if (isDnsSubdomain.test(text)) return [...complaints, 'must not contain dots'];
    const words =
      "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character";
    complaints.push(regexComplaint(words, dnsLabel, 'my-name', '123-abc'));
  }
  return complaints;
}

/** An RFC 1123 subdomain: labels joined by dots, at most 253 characters. Pods and most objects have such names. */
export function dnsSubdomainComplaints(text: string, unit = 'characters'): string[] {
  const complaints = tooLong(text, 253, unit);
  if (!isDnsSubdomain.test(text)) {
    const words =
      "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character";
    complaints.push(regexComplaint(words, dnsSubdomain, 'example.com'));
  }
  return complaints;
}

/** `*.` and an RFC 1123 subdomain: the host of an Ingress. */
export function wildcardSubdomainComplaints(text: string): string[] {
  const complaints = tooLong(text, 253);
  if (!isWildcardSubdomain.test(text)) {
    const words =
      "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character";
    complaints.push(regexComplaint(words, wildcardSubdomain, '*.example.com'));
  }
  return complaints;
}

/** As an RFC 1123 subdomain, but labels may have `_`, as the names of SRV records do. DNS search domains are such. */
export function dnsSubdomainWithUnderscoreComplaints(text: string, minor: number): string[] {
  const complaints = tooLong(text, 253);
  if (!isDnsSubdomainWithUnderscore.test(text)) {
    const words =
      "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character";
    // 1.33 names the pattern without underscores.
    const pattern = minor >= 34 ? dnsSubdomainWithUnderscore : dnsSubdomain;
    complaints.push(regexComplaint(words, pattern, 'example.com'));
  }
  return complaints;
}

/** An RFC 1035 label: as an RFC 1123 label, but it begins with a letter. */
export function dns1035LabelComplaints(text: string): string[] {
  const complaints = tooLong(text, 63);
  if (!isDns1035Label.test(text)) {
    const words =
      "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character";
    complaints.push(regexComplaint(words, dns1035Label, 'my-name', 'abc-123'));
  }
  return complaints;
}

/** A label key, annotation key or the like: an optional DNS subdomain and `/`, then at most 63 characters. */
export function qualifiedNameComplaints(text: string, minor: number): string[] {
  const unit = minor >= 35 ? 'bytes' : 'characters';
  const parts = text.split('/');
  if (parts.length > 2) {
    const subject = minor >= 35 ? 'a valid label key' : 'a qualified name';
    return [
      `${subject} ${qualifiedComplaint} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`,
    ];
  }
  const complaints: string[] = [];
  const name = parts[parts.length - 1]!;
  if (parts.length === 2) {
    const prefix = parts[0]!;
    if (prefix === '') complaints.push('prefix part must be non-empty');
    else for (const complaint of dnsSubdomainComplaints(prefix, unit)) complaints.push(`prefix part ${complaint}`);
  }
  if (name === '') complaints.push('name part must be non-empty');
  else for (const complaint of tooLong(name, 63, unit)) complaints.push(`name part ${complaint}`);
  if (!isQualified.test(name)) complaints.push(`name part ${qualifiedComplaint}`);
  return complaints;
}

/** A label value: empty, or at most 63 letters, digits, `-`, `_` and `.`. */
export function labelValueComplaints(text: string, minor: number): string[] {
  const complaints = tooLong(text, 63, minor >= 35 ? 'bytes' : 'characters');
  if (text !== '' && !isQualified.test(text)) {
    const words =
      "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
    complaints.push(regexComplaint(words, `(${qualified})?`, 'MyValue', 'my_value', '12345'));
  }
  return complaints;
}

/** What stands in a URL between two slashes; a beginning of it may be a dot. */
export function pathSegmentComplaints(text: string, isPrefix = false): string[] {
  if (!isPrefix && (text === '.' || text === '..')) return [`may not be '${text}'`];
  return ['/', '%'].filter((sign) => text.includes(sign)).map((sign) => `may not contain '${sign}'`);
}
