import type { IntOrString } from '../../kubernetes/api';
import { portNameComplaints, portNumberComplaints } from '../../kubernetes/port';
import { invalid } from '../field-error';
import type { Review } from '../review';

/** The number of a port, or its name. */
export function validatePortReference(port: IntOrString, field: string, review: Review): void {
  const complaints = typeof port === 'number' ? portNumberComplaints(port) : portNameComplaints(port);
  for (const complaint of complaints) invalid(review, field, port, complaint);
}
