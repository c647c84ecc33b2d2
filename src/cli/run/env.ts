import type { Container, EnvVar } from '../../kubernetes/api';
import { fieldValue, type Self } from './downward';
import { dataOf, keyOf, type Store } from './store';

/**
 * A container's environment with its references resolved, as the kubelet makes it: `envFrom`, then `env`, in which
 * `$(NAME)` stands for a variable that came before.
 * @throws InputError if a ConfigMap, a Secret or a key is missing
 */
export function environmentOf(
  container: Container,
  self: Self,
  store: Store,
  tell: (note: string) => void,
): Map<string, string> {
  const { name, envFrom = [], env = [] } = container;
  const values = new Map<string, string>();
  envFrom.forEach(({ prefix = '', configMapRef, secretRef }, i) => {
    const by = `containers[${name}].envFrom[${i}]`;
    const from = [
      ...(configMapRef ? dataOf(store, { ...wanted(configMapRef), kind: 'ConfigMap', by }) : []),
      ...(secretRef ? dataOf(store, { ...wanted(secretRef), kind: 'Secret', by }) : []),
    ];
    for (const [key, value] of from) values.set(prefix + key, value.toString());
  });
  for (const variable of env) {
    const value = valueOf(variable, `containers[${name}].env[${variable.name}]`);
    if (value !== undefined) values.set(variable.name!, value);
  }
  return values;

  function valueOf({ value, valueFrom }: EnvVar, by: string): string | undefined {
    if (!valueFrom) return expand(value ?? '', values);
    const { configMapKeyRef, secretKeyRef, fieldRef } = valueFrom;
    if (configMapKeyRef)
      return keyOf(store, { ...wanted(configMapKeyRef), kind: 'ConfigMap', by }, configMapKeyRef.key)?.toString();
    if (secretKeyRef)
      return keyOf(store, { ...wanted(secretKeyRef), kind: 'Secret', by }, secretKeyRef.key)?.toString();
    const known = fieldRef && fieldValue(fieldRef.fieldPath ?? '', self);
    if (known === undefined) tell(`${by}: only a cluster knows its value, here it is empty`);
    return known ?? '';
  }
}

const wanted = ({ name, optional }: { name?: string; optional?: boolean }) => ({ name, optional });

/**
 * Puts variables in the place of `$(NAME)`; `$$(NAME)` is the text `$(NAME)`, and an unknown name stays as it is.
 * https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/
 */
export function expand(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\$\$|\$\(([^)]*)\)/g, (whole, name: string | undefined) =>
    whole === '$$' ? '$' : (values.get(name!) ?? whole),
  );
}
