import type { ExecAction, HTTPGetAction, LifecycleHandler, Probe, SleepAction } from '../../kubernetes/api';
import { regexComplaint } from '../../kubernetes/name';
import { forbidden, invalid, notSupported, required } from '../field-error';
import type { Review } from '../review';
import { validatePortReference } from './port-reference';

const schemes = ['HTTP', 'HTTPS'];

const isHeaderName = /^[-A-Za-z0-9]+$/;
const headerComplaint = regexComplaint(
  "a valid HTTP header must consist of alphanumeric characters or '-'",
  '[-A-Za-z0-9]+',
  'X-Header-Name',
);

/** What a probe or hook does: exactly one kind of it. The first of several is judged, the others are too many. */
export function validateHandler(
  handler: Probe & LifecycleHandler,
  gracePeriod: number | undefined,
  field: string,
  review: Review,
): void {
  const { exec, httpGet, tcpSocket, grpc, sleep } = handler;
  let found = false;
  const isFirst = (name: string): boolean => {
    if (found) forbidden(review, `${field}.${name}`, 'may not specify more than 1 handler type');
    const first = !found;
    found = true;
    return first;
  };
  if (exec && isFirst('exec')) validateExec(exec, `${field}.exec`, review);
  if (httpGet && isFirst('httpGet')) validateHttpGet(httpGet, `${field}.httpGet`, review);
  if (tcpSocket && isFirst('tcpSocket')) {
    validatePortReference(tcpSocket.port ?? 0, `${field}.tcpSocket.port`, review);
  }
  if (grpc && isFirst('grpc')) validatePortReference(grpc.port ?? 0, `${field}.grpc.port`, review);
  if (sleep && isFirst('sleep')) validateSleep(sleep, gracePeriod, `${field}.sleep`, review);
  if (!found) required(review, field, 'must specify a handler type');
}

function validateExec({ command = [] }: ExecAction, field: string, review: Review): void {
  if (command.length === 0) required(review, `${field}.command`);
}

function validateHttpGet(
  { path = '', port = 0, scheme = '', httpHeaders = [] }: HTTPGetAction,
  field: string,
  review: Review,
): void {
  if (path === '') required(review, `${field}.path`);
  validatePortReference(port, `${field}.port`, review);
  if (!schemes.includes(scheme)) notSupported(review, `${field}.scheme`, scheme, schemes);
  for (const { name = '' } of httpHeaders) {
    if (!isHeaderName.test(name)) invalid(review, `${field}.httpHeaders`, name, headerComplaint);
  }
}

function validateSleep(
  { seconds = 0 }: SleepAction,
  gracePeriod: number | undefined,
  field: string,
  review: Review,
): void {
  if (gracePeriod === undefined) return;
  // Since 1.33 a hook may sleep for no time at all.
  const least = review.minor >= 33 ? 0 : 1;
  if (seconds >= least && seconds <= gracePeriod) return;
  const range = least === 0 ? 'non-negative' : 'greater than 0';
  const hint = review.minor === 32 ? '. Enable AllowPodLifecycleSleepActionZeroValue feature gate for zero sleep.' : '';
  invalid(
    review,
    field,
    seconds,
    `must be ${range} and less than terminationGracePeriodSeconds (${gracePeriod})${hint}`,
  );
}
