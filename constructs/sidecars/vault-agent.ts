import { restricted, small } from './restricted';
import { sidecar, type Sidecar, type SidecarOptions } from './sidecar';
import { httpUrl } from './url';

/** A secret of Vault as a file. */
export interface VaultSecret {
  /** The path in Vault: `secret/data/web`, `database/creds/web`. */
  readonly path: string;
  /** What the file holds, in the language of Consul Template. @default a line `KEY: VALUE` of each key */
  readonly template?: string;
}

/** Who asks Vault, and for what. */
export interface VaultOptions {
  /** The role of the Kubernetes auth method that the Pod's service account has. */
  readonly role: string;
  /** The secrets by the names of their files in `/vault/secrets`. */
  readonly secrets: Readonly<Record<string, VaultSecret>>;
}

/** How the agent reaches Vault. */
export interface VaultAgentOptions extends SidecarOptions, VaultOptions {
  /** Where Vault is: `https://vault.example.com:8200`. */
  readonly address: string;
  /** Where the Kubernetes auth method is mounted. @default 'auth/kubernetes' */
  readonly authPath?: string;
  /** The audience that the role asks for. @default that of the API server */
  readonly audience?: string;
}

const folder = '/vault/secrets';

/**
 * Vault Agent: signs in as the Pod's service account and keeps secrets as files in memory, which the main container
 * reads in `/vault/secrets`. It brings a token of its own: `automountServiceAccountToken` may be false.
 * See https://developer.hashicorp.com/vault/docs/agent-and-proxy/agent
 */
export function vaultAgent({
  name = 'vault-agent',
  image = 'hashicorp/vault:1.19.0',
  resources = small('50m', 64),
  address,
  role,
  secrets,
  authPath = 'auth/kubernetes',
  audience,
}: VaultAgentOptions): Sidecar {
  httpUrl(address, 'address');
  const files = filesOf(secrets);
  return sidecar(
    {
      name,
      image,
      // Not by the image's entrypoint, which gives the program a capability and fails where it may not.
      command: ['vault', 'agent', '-config=/vault/config/agent.json'],
      env: [{ name: 'HOME', value: '/home/vault' }],
      volumeMounts: [
        { name: 'vault-secrets', mountPath: folder },
        { name: 'vault-token', mountPath: '/var/run/secrets/vault', readOnly: true },
        { name: 'vault-home', mountPath: '/home/vault' },
        { name, mountPath: '/vault/config', readOnly: true },
      ],
      resources,
      startupProbe: {
        exec: { command: ['sh', '-c', files.map((file) => `test -f ${folder}/${file}`).join(' && ')] },
        periodSeconds: 1,
        failureThreshold: 60,
      },
      securityContext: restricted(100),
    },
    {
      volumes: [
        { name: 'vault-secrets', emptyDir: { medium: 'Memory', sizeLimit: '1Mi' } },
        {
          name: 'vault-token',
          projected: {
            sources: [{ serviceAccountToken: { path: 'token', ...(audience !== undefined && { audience }) } }],
          },
        },
        { name: 'vault-home', emptyDir: { medium: 'Memory', sizeLimit: '1Mi' } },
      ],
      files: { [name]: { 'agent.json': configuration(address, authPath, role, secrets) } },
      main: { volumeMounts: [{ name: 'vault-secrets', mountPath: folder, readOnly: true }] },
    },
  );
}

/**
 * The annotations by which Vault's injector, where the cluster has it, puts an agent into the Pod:
 * `metadata: { annotations: sidecars.vaultInjector({ ... }) }`. It mounts the service account's token, which the Pod
 * must have.
 * See https://developer.hashicorp.com/vault/docs/platform/k8s/injector/annotations
 */
export function vaultInjector({ role, secrets }: VaultOptions): Record<string, string> {
  const annotation = (name: string) => `vault.hashicorp.com/${name}`;
  return Object.fromEntries([
    [annotation('agent-inject'), 'true'],
    [annotation('role'), role],
    ...filesOf(secrets).flatMap((file) => {
      const { path, template } = secrets[file]!;
      return [
        [annotation(`agent-inject-secret-${file}`), path],
        ...(template === undefined ? [] : [[annotation(`agent-inject-template-${file}`), template]]),
      ];
    }),
  ]) as Record<string, string>;
}

function filesOf(secrets: VaultOptions['secrets']): string[] {
  const files = Object.keys(secrets);
  if (files.length === 0) throw new TypeError("secrets are one or more: { 'database.env': { path } }");
  const odd = files.find((file) => !/^[\w-][\w.-]*$/.test(file));
  if (odd === undefined) return files;
  throw new TypeError(`'${odd}' is the name of a file in ${folder}: letters, digits, '.', '_' and '-'`);
}

function configuration(address: string, mountPath: string, role: string, secrets: VaultOptions['secrets']): string {
  return `${JSON.stringify(
    {
      vault: { address },
      auto_auth: {
        // A list: an object that holds nothing but objects is one block of several labels to Vault, and not two blocks.
        method: [
          {
            type: 'kubernetes',
            mount_path: mountPath,
            config: { role, token_path: '/var/run/secrets/vault/token' },
          },
        ],
      },
      template_config: { exit_on_retry_failure: true },
      template: Object.entries(secrets).map(([file, { path, template }]) => ({
        destination: `${folder}/${file}`,
        contents: template ?? everyKeyOf(path),
      })),
    },
    null,
    2,
  )}\n`;
}

function everyKeyOf(path: string): string {
  return `{{ with secret ${JSON.stringify(path)} }}{{ range $key, $value := .Data }}{{ $key }}: {{ $value }}\n{{ end }}{{ end }}`;
}
