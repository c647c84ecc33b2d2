import { runAsUser } from './effective-user';
import { knownImage } from './known-images';
import { called, runningContainers, type Rule } from './rule';

/**
 * A user other than root binds ports below 1024 only with NET_BIND_SERVICE, or where the node lets everybody.
 * containerd and Docker set net.ipv4.ip_unprivileged_port_start=0 for Pods with a network of their own, so most
 * clusters never see this: advice, not an error.
 * https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/
 */
export const privilegedPort: Rule = {
  code: 'privileged-port',
  source: 'runtime',
  summary: 'A container that does not run as root listens on a port below 1024.',
  judge(pod, minor) {
    const sysctls = pod.spec.securityContext?.sysctls ?? [];
    if (sysctls.some(({ name }) => name?.replaceAll('/', '.') === 'net.ipv4.ip_unprivileged_port_start')) return [];
    return runningContainers(pod, minor).flatMap(({ container, field }) => {
      const user = runAsUser(container, pod.spec) ?? knownImage(container.image)?.user ?? 0;
      if (user === 0) return [];
      const added = container.securityContext?.capabilities?.add ?? [];
      if (added.includes('NET_BIND_SERVICE') || added.includes('ALL')) return [];
      return (container.ports ?? []).flatMap(({ containerPort = 0 }, i) =>
        containerPort < 1 || containerPort >= 1024
          ? []
          : {
              severity: 'advice' as const,
              field: `${field}.ports[${i}].containerPort`,
              message: `${called(container)} runs as ${user}, and port ${containerPort} is below 1024: where the container runtime does not set net.ipv4.ip_unprivileged_port_start=0 (containerd and Docker do by default), it cannot bind it`,
              fix: 'listen on a port above 1023, set the sysctl net.ipv4.ip_unprivileged_port_start, or add the capability NET_BIND_SERVICE for a program whose file has it',
            },
      );
    });
  },
};
