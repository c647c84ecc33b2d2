import { applicationRules } from '../check/application';
import { rules } from '../check/rules';
import { InputError } from './check/files';
import { rulePage } from './rule-page';

/** The codes of the rules that `--allow` may name: what the API server says is said by every cluster. */
export const allowable: readonly string[] = [...rules.map((rule) => rule.code), ...applicationRules];

/** @throws InputError if `--allow` names a rule that there is not, or one of the API server's own */
export function mustBeAllowable(allow: readonly string[] = []): void {
  for (const code of allow.map((text) => text.split(':')[0]!.trim())) {
    if (allowable.includes(code)) continue;
    throw new InputError(
      rulePage(code) === undefined
        ? `--allow ${code}: there is no such rule: podwright explain lists them`
        : `--allow ${code}: no cluster leaves it out; these may be: ${allowable.join(', ')}`,
    );
  }
}
