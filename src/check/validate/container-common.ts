import type { Container, PodSpec } from '../../kubernetes/api';
import { trimSpace } from '../../kubernetes/go-space';
import { dnsLabelComplaints } from '../../kubernetes/name';
import { invalid, notSupported, required } from '../field-error';
import type { Review } from '../review';
import { validateContainerSecurityContext } from './container-security-context';
import { validateEnv } from './env';
import { validateEnvFrom } from './env-from';
import { validateContainerPorts } from './port';
import { validateResizePolicy } from './resize-policy';
import { validateContainerResources } from './resources';
import type { VolumesByName } from './volume';
import { validateVolumeDevices } from './volume-device';
import { validateVolumeMounts } from './volume-mount';

const terminationMessagePolicies = ['File', 'FallbackToLogsOnError'];
const pullPolicies = ['Always', 'IfNotPresent', 'Never'];

/** What holds for containers, init containers and ephemeral containers alike. */
export function validateContainerCommon(
  container: Container,
  spec: PodSpec,
  volumes: VolumesByName,
  field: string,
  review: Review,
): void {
  const { name = '', image = '', ports, env, envFrom, resources, securityContext } = container;
  if (name === '') required(review, `${field}.name`);
  else for (const complaint of dnsLabelComplaints(name)) invalid(review, `${field}.name`, name, complaint);
  if (image === '') required(review, `${field}.image`);
  validateChoice(
    container.terminationMessagePolicy,
    terminationMessagePolicies,
    `${field}.terminationMessagePolicy`,
    review,
  );
  if (ports) validateContainerPorts(ports, `${field}.ports`, review);
  if (env) validateEnv(env, spec.volumes ?? [], `${field}.env`, review);
  if (envFrom) validateEnvFrom(envFrom, `${field}.envFrom`, review);
  validateVolumeMounts(container, volumes, `${field}.volumeMounts`, review);
  validateVolumeDevices(container, volumes, `${field}.volumeDevices`, review);
  validateChoice(container.imagePullPolicy, pullPolicies, `${field}.imagePullPolicy`, review);
  if (resources) validateContainerResources(resources, spec, `${field}.resources`, review);
  validateResizePolicy(container, spec, `${field}.resizePolicy`, review);
  if (securityContext) {
    validateContainerSecurityContext(securityContext, spec, `${field}.securityContext`, review);
  }
}

/** A Pod's image begins and ends with no white space; a template's may. */
export function validateImageTrimmed({ image = '' }: Container, field: string, review: Review): void {
  if (image !== trimSpace(image)) invalid(review, field, image, 'must not have leading or trailing whitespace');
}

function validateChoice(value = '', choices: readonly string[], field: string, review: Review): void {
  if (value === '') required(review, field);
  else if (!choices.includes(value)) notSupported(review, field, value, choices);
}
