import { expect, test } from 'vitest';
import type { SeccompProfile } from '../../../src/kubernetes/api';
import { validateSeccompProfile } from '../../../src/check/validate/seccomp-profile';
import { errorsOf } from '../support/errors';

const faults = (profile: SeccompProfile) => errorsOf((review) => validateSeccompProfile(profile, 'profile', review));

test('a profile has a type', () => {
  expect(faults({ type: 'RuntimeDefault' })).toEqual([]);
  expect(faults({})).toEqual(['profile.type: Required value: type is required when seccompProfile is set']);
  expect(faults({ type: 'localhost' })).toEqual([
    'profile.type: Unsupported value: "localhost": supported values: "Localhost", "RuntimeDefault", "Unconfined"',
  ]);
});

test('a profile of the node, and no other, is a file below its folder of profiles', () => {
  expect(faults({ type: 'Localhost', localhostProfile: 'profiles/app.json' })).toEqual([]);
  expect(faults({ type: 'Localhost' })).toEqual([
    'profile.localhostProfile: Required value: must be set when seccomp type is Localhost',
  ]);
  expect(faults({ type: 'Localhost', localhostProfile: '/../app.json' })).toHaveLength(2);
  expect(faults({ type: 'Unconfined', localhostProfile: 'app.json' })).toEqual([
    'profile.localhostProfile: Invalid value: {"Type":"Unconfined","LocalhostProfile":"app.json"}: can only be set when seccomp type is Localhost',
  ]);
});
