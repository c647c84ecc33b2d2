import type { Container, HTTPGetAction, LifecycleHandler, Probe } from '../api';

/** What a container of any sort gets. */
export function setContainerDefaults(container: Container): void {
  container.imagePullPolicy ||= pullPolicy(container.image ?? '');
  container.terminationMessagePath ||= '/dev/termination-log';
  container.terminationMessagePolicy ||= 'File';
  if (container.ports) for (const port of container.ports) port.protocol ||= 'TCP';
  if (container.env) {
    for (const { valueFrom } of container.env) if (valueFrom?.fieldRef) valueFrom.fieldRef.apiVersion ||= 'v1';
  }
  setProbeDefaults(container.livenessProbe);
  setProbeDefaults(container.readinessProbe);
  setProbeDefaults(container.startupProbe);
  setHandlerDefaults(container.lifecycle?.postStart);
  setHandlerDefaults(container.lifecycle?.preStop);
}

/** `Always` for the tag `latest`, written or not; `IfNotPresent` for any other tag, and for a digest. */
export function pullPolicy(image: string): string {
  if (image === '') return 'IfNotPresent';
  const at = image.indexOf('@');
  const name = at < 0 ? image : image.slice(0, at);
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
  const tag = colon < 0 ? (at < 0 ? 'latest' : '') : name.slice(colon + 1);
  return tag === 'latest' ? 'Always' : 'IfNotPresent';
}

function setProbeDefaults(probe: Probe | undefined): void {
  if (!probe) return;
  probe.timeoutSeconds ||= 1;
  probe.periodSeconds ||= 10;
  probe.successThreshold ||= 1;
  probe.failureThreshold ||= 3;
  if (probe.httpGet) setHttpGetDefaults(probe.httpGet);
  if (probe.grpc) probe.grpc.service ??= '';
}

function setHandlerDefaults(handler: LifecycleHandler | undefined): void {
  if (handler?.httpGet) setHttpGetDefaults(handler.httpGet);
}

function setHttpGetDefaults(action: HTTPGetAction): void {
  action.path ||= '/';
  action.scheme ||= 'HTTP';
}
