import { InvalidArgumentError, type Command } from 'commander';
import { allowOption, kubernetesOption } from '../options';
import type { RunCommand } from '.';
import type { PublishedPort } from './plan';

/** `podwright run CHART|FILE` */
export function registerRun(program: Command): void {
  program
    .command('run')
    .summary('a Pod on this machine, in real containers, by podman')
    .description(
      'Runs one Pod on this machine, in real containers that share its namespaces, by podman kube play (podman 4.3 or ' +
        'later). Prints what kubectl get pods prints and the logs, until ctrl-C removes all of it. Says what podman ' +
        'does otherwise than a cluster. An illegal Pod is refused.',
    )
    .argument('<chart|file>', 'a chart of the app in cdk8s.yaml, a file, or - for standard input')
    .argument('[command...]', 'after --: what --exec runs')
    .option('-c, --exec <container>', 'run a command in a container, then remove the Pod (unless it ran before)')
    .option('-p, --port <host:container>', 'publish a port of the Pod on 127.0.0.1 (may be repeated)', addPort)
    .option('--pull', 'fetch images that are not on this machine')
    .addOption(kubernetesOption('the Kubernetes version whose API server judges'))
    .addOption(allowOption())
    .addHelpText(
      'after',
      `
Examples:
  podwright run dist/nginx-pod.yaml --port 8080:80
  podwright run sidecar-pod --exec ubuntu-sidecar-container -- curl localhost
  kustomize build . | podwright run -

Exit codes: 0 the containers ended well, 1 they failed or the Pod is illegal, 2 it could not be run, 130 ctrl-C;
with --exec that of the command.`,
    )
    .action(async (source: string, words: string[], command: RunCommand) => {
      const { run } = require('.') as typeof import('.');
      process.exitCode = await run(source, words, command);
    });
}

function addPort(text: string, before: readonly PublishedPort[] = []): PublishedPort[] {
  const [, host, container] = /^(\d{1,5}):(\d{1,5})$/.exec(text) ?? [];
  const port = { host: Number(host), container: Number(container) };
  if (!isPort(port.host) || !isPort(port.container))
    throw new InvalidArgumentError('It is HOST:CONTAINER, two ports from 1 to 65535, such as 8080:80.');
  return [...before, port];
}

const isPort = (port: number) => port >= 1 && port <= 65535;
