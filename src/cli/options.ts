import { Option } from 'commander';
import { defaultKubernetesVersion, kubernetesVersions } from '../kubernetes/version';

/** `--kubernetes VERSION`, for the commands that judge. */
export function kubernetesOption(what: string): Option {
  return new Option('-k, --kubernetes <version>', what)
    .choices(kubernetesVersions)
    .default(defaultKubernetesVersion)
    .env('PODWRIGHT_KUBERNETES');
}

/** `--allow CODE`, which may be repeated. */
export function allowOption(): Option {
  const what = 'leave out a rule, best with a reason: "port-clash: both use SO_REUSEPORT" (may be repeated)';
  return new Option('--allow <code>', what).argParser((code: string, codes: readonly string[] = []) => [
    ...codes,
    code,
  ]);
}
