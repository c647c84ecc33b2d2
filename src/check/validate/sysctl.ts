import type { PodSpec } from '../../kubernetes/api';
import { duplicate, invalid, required } from '../field-error';
import type { Review } from '../review';

// https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/

const maxLength = 253;
const segment = '[a-z0-9]([-_a-z0-9]*[a-z0-9])?';
const pattern = `^(${segment}[\\./])*${segment}$`;
const isSysctl = new RegExp(pattern);

/** `sysctls` of a Pod: names of kernel parameters, each once, and none of a namespace that is the host's. */
export function validateSysctls(spec: PodSpec, field: string, review: Review): void {
  const seen = new Set<string>();
  spec.securityContext?.sysctls?.forEach(({ name = '' }, i) => {
    const nameField = `${field}[${i}].name`;
    if (name === '') required(review, nameField);
    else if (name.length > maxLength || !isSysctl.test(name)) {
      invalid(review, nameField, name, `must have at most ${maxLength} characters and match regex ${pattern}`);
    } else if (seen.has(name)) duplicate(review, nameField, name);
    // 1.28 let them pass.
    if (review.minor >= 29) validateNamespace(name, spec, nameField, review);
    seen.add(name);
  });
}

function validateNamespace(name: string, spec: PodSpec, field: string, review: Review): void {
  const [parameter = ''] = withDots(name).split('*');
  if (spec.hostNetwork && parameter.startsWith('net.')) {
    invalid(review, field, name, "may not be specified when 'hostNetwork' is true");
  } else if (spec.hostIPC && isOfIpc(parameter)) {
    invalid(review, field, name, "may not be specified when 'hostIPC' is true");
  }
}

// `kernel.shm` and `kernel.msg` stand for `kernel.shm*` and `kernel.msg*`.
const ofIpc: ReadonlySet<string> = new Set([
  'kernel.sem',
  'kernel.shm',
  'kernel.shmall',
  'kernel.shmmax',
  'kernel.shmmni',
  'kernel.shm_rmid_forced',
  'kernel.msg',
  'kernel.msgmax',
  'kernel.msgmnb',
  'kernel.msgmni',
]);

function isOfIpc(parameter: string): boolean {
  return ofIpc.has(parameter) || parameter.startsWith('fs.mqueue.');
}

/** `net/ipv4/conf/eth0.1/rp_filter` as `net.ipv4.conf.eth0/1.rp_filter`: the first separator says which way a name is written. */
function withDots(name: string): string {
  const slash = name.indexOf('/');
  const dot = name.indexOf('.');
  if (slash < 0 || (dot >= 0 && dot < slash)) return name;
  return name.replace(/[./]/g, (separator) => (separator === '/' ? '.' : '/'));
}
