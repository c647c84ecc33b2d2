import { expect, test } from 'vitest';
import type { WindowsSecurityContextOptions } from '../../../src/kubernetes/api';
import { validateWindowsOptions } from '../../../src/check/validate/windows-options';
import { errorsOf } from '../support/errors';

const faults = (options: WindowsSecurityContextOptions) =>
  errorsOf((review) => validateWindowsOptions(options, 'options', review)).map((error) =>
    error.replace(/^options\.\w+: Invalid value: ".*?": /, ''),
  );

test.each(['ContainerUser', 'CORP\\svc', 'corp.example.com\\svc', 'my domain\\svc', `${'𝔡'.repeat(15)}\\svc`])(
  '%s is a user',
  (runAsUserName) => {
    expect(faults({ runAsUserName })).toEqual([]);
  },
);

test.each([
  ['', 'runAsUserName cannot be an empty string'],
  ['a\tb', 'runAsUserName cannot contain control characters'],
  ['a\\b\\c', 'runAsUserName cannot contain more than one backslash'],
  ['.corp\\a', "runAsUserName's Domain doesn't match the NetBios nor the DNS format"],
  ['CORP\\', "runAsUserName's User cannot be empty"],
  ['a'.repeat(105), "runAsUserName's User length must not be longer than 104 characters"],
  ['. .', "runAsUserName's User cannot contain only periods or spaces"],
  ['a:b', `runAsUserName's User cannot contain the following characters: "/\\:;|=,+*?<>@[]`],
])('%j is none', (runAsUserName, complaint) => {
  expect(faults({ runAsUserName })).toEqual([complaint]);
});

test('a credential spec is no larger than 64 KiB, and its name is that of an object', () => {
  expect(faults({ gmsaCredentialSpecName: 'spec', gmsaCredentialSpec: '{}' })).toEqual([]);
  expect(faults({ gmsaCredentialSpec: '' })).toEqual(['gmsaCredentialSpec cannot be an empty string']);
  expect(faults({ gmsaCredentialSpec: 'a'.repeat(65_537) })).toEqual(['gmsaCredentialSpec size must be under 64 KiB']);
  expect(faults({ gmsaCredentialSpecName: 'Spec' })).toHaveLength(1);
});
