import { expect, test } from 'vitest';
import type { AppArmorProfile } from '../../../src/kubernetes/api';
import { validateAppArmorProfile } from '../../../src/check/validate/app-armor-profile';
import { errorsOf } from '../support/errors';

const faults = (profile: AppArmorProfile, minor?: number) =>
  errorsOf((review) => validateAppArmorProfile(profile, 'profile', review), minor);

test('a profile has a type, and a name where it is one of the node', () => {
  expect(faults({ type: 'Localhost', localhostProfile: 'app' })).toEqual([]);
  expect(faults({})).toEqual(['profile.type: Required value: type is required when appArmorProfile is set']);
  expect(faults({ type: 'Localhost' })).toEqual([
    'profile.localhostProfile: Required value: must be set when AppArmor type is Localhost',
  ]);
  expect(faults({ type: 'RuntimeDefault', localhostProfile: 'app' })).toEqual([
    'profile.localhostProfile: Invalid value: "app": can only be set when AppArmor type is Localhost',
  ]);
});

test('the name is no longer than a path, and has no white space around it', () => {
  expect(faults({ type: 'Localhost', localhostProfile: ' app' })).toEqual([
    'profile.localhostProfile: Invalid value: " app": must not be padded with whitespace',
  ]);
  const long = { type: 'Localhost', localhostProfile: 'a'.repeat(4096) };
  expect(faults(long, 31)).toEqual(['profile.localhostProfile: Too long: may not be longer than 4095']);
  expect(faults(long, 32)).toEqual(['profile.localhostProfile: Too long: may not be more than 4095 bytes']);
});
