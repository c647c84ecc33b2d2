import type { SELinuxOptions } from '../../kubernetes/api';
import { quotedList, setters, sorted, type Control } from './control';

const allowedTypes: ReadonlySet<string> = new Set(['container_t', 'container_init_t', 'container_kvm_t']);

/**
 * SELinux: a container type, and the user and role of the runtime
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `securityContext.seLinuxOptions.type` of the Pod and every container | unset, `""`, `container_t`, `container_init_t`, `container_kvm_t`, `container_engine_t` (1.31 and later) |
 * | `securityContext.seLinuxOptions.user`, `.role` of the Pod and every container | unset, `""` |
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export const seLinuxOptions: Control = {
  code: 'pod-security/se-linux-options',
  check({ spec, field, containers, minor }) {
    const pod = spec.securityContext?.seLinuxOptions;
    const podIsBad = pod !== undefined && offending(pod, minor) !== undefined;
    const bad = containers.filter(({ container }) => {
      const options = container.securityContext?.seLinuxOptions;
      return options !== undefined && offending(options, minor) !== undefined;
    });
    if (!podIsBad && bad.length === 0) return undefined;
    const all = bad.map(({ container }) => container.securityContext!.seLinuxOptions!);
    if (podIsBad) all.push(pod);
    const types = sorted(all.flatMap(({ type }) => (typeIsAllowed(type, minor) ? [] : [type!])));
    const said: string[] = [];
    if (types.length > 0) said.push(`${types.length === 1 ? 'type' : 'types'} ${quotedList(types)}`);
    if (all.some((options) => options.user)) said.push('user may not be set');
    if (all.some((options) => options.role)) said.push('role may not be set');
    const owner = podIsBad ? field : bad[0]!.field;
    return {
      field: `${owner}.securityContext.seLinuxOptions.${offending(podIsBad ? pod : all[0]!, minor)}`,
      reason: 'seLinuxOptions',
      detail: `${setters(podIsBad, bad)} set forbidden securityContext.seLinuxOptions: ${said.join('; ')}`,
      fix: 'remove user and role, and write a container type such as container_t, or remove seLinuxOptions',
    };
  },
};

function typeIsAllowed(type: string | undefined, minor: number): boolean {
  return !type || allowedTypes.has(type) || (minor >= 31 && type === 'container_engine_t');
}

function offending(options: SELinuxOptions, minor: number): 'type' | 'user' | 'role' | undefined {
  if (!typeIsAllowed(options.type, minor)) return 'type';
  if (options.user) return 'user';
  return options.role ? 'role' : undefined;
}
