import type { WindowsSecurityContextOptions } from '../../kubernetes/api';
import { byteLength, dnsSubdomainComplaints } from '../../kubernetes/name';
import { invalid } from '../field-error';
import type { Review } from '../review';

const maxCredentialSpecKiB = 64;
const maxDomainLength = 256;
const maxUserLength = 104;

// eslint-disable-next-line no-control-regex -- what the API forbids
const hasControlCharacter = /[\x00-\x1f\x7f]/;
const isNetBiosDomain = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/u;
const isDnsDomain =
  /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
const hasForbiddenCharacter = /["/\\:;|=,+*?<>@[\]]/;
const isDotsOrSpaces = /^[. ]+$/;

/**
 * `windowsOptions` of a Pod or a container.
 * https://kubernetes.io/docs/concepts/windows/security/
 */
export function validateWindowsOptions(options: WindowsSecurityContextOptions, field: string, review: Review): void {
  const { gmsaCredentialSpecName, gmsaCredentialSpec, runAsUserName } = options;
  if (gmsaCredentialSpecName !== undefined) {
    for (const complaint of dnsSubdomainComplaints(gmsaCredentialSpecName)) {
      invalid(review, `${field}.gmsaCredentialSpecName`, gmsaCredentialSpecName, complaint);
    }
  }
  if (gmsaCredentialSpec !== undefined) {
    const complaint = credentialSpecComplaint(gmsaCredentialSpec);
    if (complaint !== undefined) invalid(review, `${field}.gmsaCredentialSpec`, gmsaCredentialSpec, complaint);
  }
  if (runAsUserName !== undefined) {
    for (const complaint of userNameComplaints(runAsUserName)) {
      invalid(review, `${field}.runAsUserName`, runAsUserName, `runAsUserName${complaint}`);
    }
  }
}

function credentialSpecComplaint(spec: string): string | undefined {
  if (spec === '') return 'gmsaCredentialSpec cannot be an empty string';
  if (byteLength(spec) <= maxCredentialSpecKiB * 1024) return undefined;
  return `gmsaCredentialSpec size must be under ${maxCredentialSpecKiB} KiB`;
}

// `USER` or `DOMAIN\USER`.
function userNameComplaints(name: string): string[] {
  if (name === '') return [' cannot be an empty string'];
  if (hasControlCharacter.test(name)) return [' cannot contain control characters'];
  const parts = name.split('\\');
  if (parts.length > 2) return [' cannot contain more than one backslash'];
  const user = parts.pop()!;
  const [domain] = parts;
  const complaints: string[] = [];
  if (domain !== undefined) {
    if (byteLength(domain) >= maxDomainLength) {
      complaints.push(`'s Domain length must be under ${maxDomainLength} characters`);
    }
    if (!isNetBiosDomain.test(domain) && !isDnsDomain.test(domain)) {
      complaints.push("'s Domain doesn't match the NetBios nor the DNS format");
    }
  }
  if (user === '') complaints.push("'s User cannot be empty");
  else if (byteLength(user) > maxUserLength) {
    complaints.push(`'s User length must not be longer than ${maxUserLength} characters`);
  }
  if (isDotsOrSpaces.test(user)) complaints.push("'s User cannot contain only periods or spaces");
  if (hasForbiddenCharacter.test(user)) {
    complaints.push(`'s User cannot contain the following characters: "/\\:;|=,+*?<>@[]`);
  }
  return complaints;
}
