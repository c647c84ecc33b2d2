import { allContainers, called, type Rule } from '../runtime/rule';

const secretName = /(?:^|_)(?:PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY|CREDENTIALS?)$/i;

/** A switch, the path of a file that holds the secret, or what refers to another variable. */
const noSecret = /^(?:true|false|yes|no|\/.*)$|\$\(/i;

/** https://kubernetes.io/docs/concepts/security/secrets-good-practices/ */
export const plainSecret: Rule = {
  code: 'plain-secret',
  source: 'practice',
  summary: 'A password-like variable whose value is written out.',
  judge(pod) {
    return allContainers(pod).flatMap(({ container, field }) =>
      (container.env ?? []).flatMap(({ name = '', value }, i) =>
        !value || noSecret.test(value) || !secretName.test(name)
          ? []
          : {
              severity: 'advice' as const,
              field: `${field}.env[${i}].value`,
              message: `${called(container)}: the value of ${name} is written out, for everybody who can read the manifest`,
              fix: 'put it into a Secret, and refer to it with valueFrom.secretKeyRef',
            },
      ),
    );
  },
};
