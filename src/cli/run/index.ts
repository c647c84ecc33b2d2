import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckOptions } from '../../check/check';
import type { PodSpec } from '../../kubernetes/api';
import { pretty } from '../../report/pretty';
import { readYaml } from '../../yaml/read';
import { writeYaml } from '../../yaml/write';
import { InputError } from '../check/files';
import { mustBeAllowable } from '../allowed';
import { judgeText } from '../check/judge-text';
import { showsColours } from '../colours';
import { writeFolders } from './folders';
import { complaintOfUser, haveImages, userOf } from './images';
import { planPod, type Plan, type Planned, type PublishedPort } from './plan';
import { podman, PodmanError, podmanHere, requirePodman, saysYes } from './podman';
import { containerName, follow, followInit, removePod, stateOf } from './pod';
import { onlyPod, readSource } from './source';
import { storeOf } from './store';
import { podTable } from './table';

/** What the command line asks of `podwright run`. */
export interface RunCommand extends Pick<CheckOptions, 'kubernetes' | 'allow'> {
  /** The container in which a command is run. */
  readonly exec?: string;
  readonly port?: readonly PublishedPort[];
  /** Whether images may be fetched. */
  readonly pull?: boolean;
}

/** `podwright run CHART|FILE`: runs a Pod until it ends or is interrupted; returns the exit code. */
export async function run(name: string, words: readonly string[], command: RunCommand): Promise<number> {
  const { exec, port = [], pull = false, ...options } = command;
  mustBeAllowable(options.allow);
  if ((exec === undefined) !== (words.length === 0))
    throw new InputError('--exec goes with a command: podwright run pod.yaml --exec CONTAINER -- curl localhost');
  const source = await readSource(name);
  if (!source) return 1;
  const { file, text } = source;
  if (isIllegal(file, text, options)) return 1;
  const objects = readYaml(text).map(({ value }) => value);
  const pod = onlyPod(objects, file);
  const folder = mkdtempSync(join(tmpdir(), 'podwright-run-'));
  try {
    const plan = planPod(pod, storeOf(objects), { folder, ports: port });
    if (exec !== undefined) mustBeOneOf(plan, exec);
    await requirePodman();
    if (await isRunning(plan.name)) {
      if (exec !== undefined) return await execute(plan, exec, words);
      throw new InputError(`Pod ${plan.name} runs already: podman pod rm --force ${plan.name} removes it`);
    }
    for (const note of plan.notes) process.stderr.write(`note: ${note}\n`);
    await haveImages([...plan.init, ...plan.running], pull);
    const complaints = await complaintsOfUsers(plan, pod.spec);
    if (complaints.length > 0) {
      for (const complaint of complaints) process.stderr.write(`CreateContainerConfigError: ${complaint}\n`);
      return 1;
    }
    const group = process.getuid?.() === 0 ? pod.spec.securityContext?.fsGroup : undefined;
    writeFolders(folder, plan.folders, group);
    for (const path of plan.subFolders) mkdirSync(path, { recursive: true, mode: 0o777 });
    return await whileUp(plan, exec === undefined ? undefined : () => execute(plan, exec, words));
  } finally {
    await removeFolder(folder);
  }
}

function isIllegal(file: string, text: string, options: CheckOptions): boolean {
  const { findings } = judgeText(file, text, options);
  const format = pretty(showsColours(process.stderr));
  for (const finding of findings) process.stderr.write(format.one(finding));
  return findings.some(({ severity }) => severity === 'error');
}

function mustBeOneOf({ running }: Plan, exec: string): void {
  const names = running.map(({ container }) => container.name!);
  if (!names.includes(exec)) throw new InputError(`--exec ${exec}: the Pod's containers are ${names.join(', ')}`);
}

const isRunning = (pod: string) => saysYes(['pod', 'exists', pod]);

/** Podman starts a container as root where the kubelet does not. */
async function complaintsOfUsers({ init, running }: Plan, spec: PodSpec): Promise<string[]> {
  const complaints = [];
  for (const { container, image } of [...init, ...running]) {
    const { name } = container;
    const written = [...(spec.initContainers ?? []), ...(spec.containers ?? [])].find((one) => one.name === name)!;
    const complaint = complaintOfUser(written, spec, await userOf(image));
    if (complaint !== undefined) complaints.push(`${complaint} (container: ${name})`);
  }
  return complaints;
}

/** Runs the Pod, and a command if there is one; removes the Pod whatever happens. */
async function whileUp(plan: Plan, task: (() => Promise<number>) | undefined): Promise<number> {
  const interrupted = new AbortController();
  const { signal } = interrupted;
  const interrupt = (_: NodeJS.Signals, number: number) => {
    interrupted.abort(128 + number);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const one of signals) process.on(one, interrupt);
  try {
    const begun = Date.now();
    const up = podman(['kube', 'play', '--log-driver', 'k8s-file', '-'], writeYaml(plan.manifest), signal);
    if (!task && plan.init.length > 0) await followInit(plan, begun, up);
    await up;
    if (signal.aborted) return await codeAtEndOf(signal);
    if (!task) return await follow(plan, begun, signal);
    const { running } = await stateOf(plan);
    // When the Pod is removed, the command ends with it.
    if (running.every(({ state }) => state === 'running')) return await Promise.race([task(), codeAtEndOf(signal)]);
    await showFailure(plan, [...plan.init, ...plan.running]);
    return 1;
  } catch (error) {
    if (!(error instanceof PodmanError)) throw error;
    if (signal.aborted) return await codeAtEndOf(signal);
    process.stderr.write(`${error.message}\n`);
    await showFailure(plan, task ? [...plan.init, ...plan.running] : plan.running);
    return 1;
  } finally {
    await removePod(plan.name);
    for (const one of signals) process.off(one, interrupt);
    if (!task) process.stdout.write(`pod "${plan.name}" deleted\n`);
  }
}

/** The exit code when the signal comes, or has come. */
async function codeAtEndOf(signal: AbortSignal): Promise<number> {
  if (!signal.aborted) await once(signal, 'abort');
  return signal.reason as number;
}

/** What can be seen of a Pod that did not come up: its state, and what its containers said. */
async function showFailure(plan: Plan, containers: readonly Planned[]): Promise<void> {
  if (!(await isRunning(plan.name))) return;
  const state = await stateOf(plan);
  const failed = plan.init.find((_, i) => state.init[i]!.exitCode !== 0);
  if (failed) process.stderr.write(`init container ${failed.container.name} failed\n`);
  process.stderr.write(podTable(plan.name, state, 0));
  for (const planned of containers) await podmanHere(['logs', '--names', containerName(plan.name, planned)]);
}

function execute({ name, running }: Plan, exec: string, words: readonly string[]): Promise<number> {
  const planned = running.find(({ container }) => container.name === exec)!;
  const terminal = process.stdin.isTTY && process.stdout.isTTY ? ['--tty'] : [];
  return podmanHere(['exec', '--interactive', ...terminal, containerName(name, planned), ...words]);
}

async function removeFolder(folder: string): Promise<void> {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Files of users that only the containers have.
    await podman(['unshare', 'rm', '-rf', folder]);
  }
}
