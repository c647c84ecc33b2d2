import { floatingImage } from './practice/floating-image';
import { noProbe } from './practice/no-probe';
import { noResources } from './practice/no-resources';
import { plainSecret } from './practice/plain-secret';
import { danglingLocalhost } from './runtime/dangling-localhost';
import { imageReference } from './runtime/image-reference';
import { nameTooLong } from './runtime/name-too-long';
import { oneApplication } from './runtime/one-application';
import { portClash } from './runtime/port-clash';
import { privilegedPort } from './runtime/privileged-port';
import { probePort } from './runtime/probe-port';
import { probeSameAsLiveness } from './runtime/probe-same-as-liveness';
import { readOnlyRoot } from './runtime/read-only-root';
import { rootImage } from './runtime/root-image';
import type { Rule } from './runtime/rule';
import { stuckSidecar } from './runtime/stuck-sidecar';
import { unknownPortName } from './runtime/unknown-port-name';

/** What is said of a Pod beyond the API server's answer, in the order in which it is told. */
export const rules: readonly Rule[] = [
  imageReference,
  portClash,
  stuckSidecar,
  nameTooLong,
  rootImage,
  readOnlyRoot,
  privilegedPort,
  unknownPortName,
  probePort,
  probeSameAsLiveness,
  danglingLocalhost,
  oneApplication,
  plainSecret,
  floatingImage,
  noResources,
  noProbe,
];
