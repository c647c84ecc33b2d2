import type { ObjectMeta } from '../../kubernetes/api';
import type { Diagnostic } from '../diagnostic';

/** Why the server would not take the one object as an update of the other, if it would not: it then looks no further. */
export function refusalOf(
  kinds: readonly [string, string],
  before: ObjectMeta,
  after: ObjectMeta,
): Diagnostic | undefined {
  if (kinds[0] !== kinds[1])
    return refused('kind', `the kind of the object (${kinds[1]}) does not match that of the stored one (${kinds[0]})`);
  const { name = '', namespace = 'default', uid = '' } = before;
  // Without a name there is a prefix, of a name that only the server knows.
  if (!after.name && name !== '') {
    const message = `the name of the object (${name} based on URL) was undeterminable: name must be provided`;
    return refused('metadata.name', message);
  }
  if (after.name && after.name !== name) {
    const message = `the name of the object (${after.name}) does not match the name on the URL (${name || '…'})`;
    return refused('metadata.name', message);
  }
  // A Namespace is in none: what is written is dropped.
  if (kinds[1] !== 'v1/Namespace' && after.namespace && after.namespace !== namespace) {
    const message = 'the namespace of the provided object does not match the namespace sent on the request';
    return refused('metadata.namespace', message);
  }
  if (after.uid && after.uid !== uid) {
    const message = `Precondition failed: UID in precondition: ${after.uid}, UID in object meta: ${uid || '…'}`;
    return refused('metadata.uid', message);
  }
  // Zero stands for whichever is the latest.
  const version = after.resourceVersion ?? '';
  if (!/^0*$/.test(version) && version !== before.resourceVersion) {
    const message = 'the object has been modified; please apply your changes to the latest version and try again';
    return refused('metadata.resourceVersion', message);
  }
  return undefined;
}

function refused(field: string, message: string): Diagnostic {
  return { code: 'other-object', severity: 'error', source: 'api-server', field, message };
}
