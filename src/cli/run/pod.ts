import { setTimeout } from 'node:timers/promises';
import type { Plan, Planned } from './plan';
import { followLog, podman, PodmanError, type PodmanContainer } from './podman';
import { backOff, podTable, statusOf, type ContainerState, type PodState } from './table';

/** What podman calls a container of a Pod. */
export const containerName = (pod: string, { container }: Planned) => `${pod}-${container.name}`;

/** How the containers of a Pod are, in the plan's order, and whether its pause container runs. */
export async function stateOf({ name, init, running }: Plan): Promise<PodState & { hasPause: boolean }> {
  const listed = await podman(['ps', '--all', '--filter', `pod=${name}`, '--format', 'json']);
  const found = JSON.parse(listed) as PodmanContainer[];
  const stateOfOne = (planned: Planned): ContainerState => {
    const one = found.find(({ Names }) => Names.includes(containerName(name, planned)));
    const state = one?.State === 'running' || one?.State === 'exited' ? one.State : 'waiting';
    return { state, exitCode: one?.ExitCode ?? 0, restarts: 0, isBackingOff: false };
  };
  const hasPause = found.some(({ IsInfra, State }) => IsInfra && State === 'running');
  return { init: init.map(stateOfOne), running: running.map(stateOfOne), hasPause };
}

/** Prints the log of a container, from a time on; the promise ends with the container. */
function printLog({ name }: Plan, planned: Planned, since?: Date): Promise<unknown> {
  return followLog(containerName(name, planned), since, (text) => {
    process.stdout.write(`[${planned.container.name}] ${text}\n`);
  });
}

/** Prints how the init containers get on, and their logs, until the Pod is up or podman gives up. */
export async function followInit(plan: Plan, begun: number, up: Promise<unknown>): Promise<void> {
  const logs: Promise<unknown>[] = [];
  let isOver = false;
  const over = up.then(
    () => (isOver = true),
    () => (isOver = true),
  );
  for (let shown = '', last = false; !last;) {
    last = isOver;
    const { init, running } = await stateOf(plan);
    const state = { init, running: running.map((one): ContainerState => ({ ...one, state: 'waiting' })) };
    const row = statusOf(state);
    if (row !== shown && !isOver) process.stdout.write(podTable(plan.name, state, (Date.now() - begun) / 1000));
    shown = row;
    // They run one after another, and so do their logs.
    for (const [i, one] of init.entries()) if (one.state !== 'waiting') logs[i] ??= printLog(plan, plan.init[i]!);
    if (last) await Promise.all(logs.filter((_, i) => init[i]!.state === 'exited'));
    else await Promise.race([over, setTimeout(500)]);
  }
}

/** How often a container was started again; times in milliseconds since 1970. */
interface Restarts {
  count: number;
  startedAt: number;
  /** When it is to start again; undefined while it runs. */
  next?: number | undefined;
}

/** A container that has run this long has recovered: it is started again at once. */
const recoveredAfter = 10 * 60 * 1000;

/** How long podman may take to end the pause container when all others have ended, in milliseconds. */
const pauseEndsWithin = 5000;

/** Starts a container again. */
async function startAgain(container: string): Promise<void> {
  try {
    await podman(['start', container]);
  } catch (error) {
    if (!(error instanceof PodmanError)) throw error;
    // The last of the others may have ended meanwhile, and the pause container with it.
    await setTimeout(1000);
    await podman(['start', container]);
  }
}

/**
 * Prints how a Pod is whenever that changes, and its logs; starts its containers again as the kubelet does. Returns
 * when the Pod has ended, or at the signal, with the exit code.
 */
export async function follow(plan: Plan, begun: number, stop: AbortSignal): Promise<number> {
  const restarts = plan.running.map((): Restarts => ({ count: 0, startedAt: begun }));
  const logs = plan.running.map((planned) => printLog(plan, planned));

  for (let shown = '', lastUp = Date.now(); !stop.aborted;) {
    const now = Date.now();
    const { init, running, hasPause } = await stateOf(plan);
    if (running.some(({ state }) => state !== 'exited')) lastUp = now;
    // What is started while podman ends the pause container loses its namespaces.
    const isEnding = hasPause && lastUp !== now && now - lastUp < pauseEndsWithin;
    const states = running.map((state, i) => {
      const one = restarts[i]!;
      if (isOver(state, plan.running[i]!) || state.state !== 'exited') return { ...state, restarts: one.count };
      if (now - one.startedAt > recoveredAfter) one.count = 0;
      one.next ??= now + 1000 * backOff(one.count);
      return { ...state, restarts: one.count, isBackingOff: one.next > now };
    });
    const row = JSON.stringify(states);
    if (row !== shown) process.stdout.write(podTable(plan.name, { init, running: states }, (now - begun) / 1000));
    shown = row;
    // Native sidecars end with the Pod's own containers.
    const own = states.filter((_, i) => !plan.running[i]!.isSidecar);
    if (own.every((state, i) => isOver(state, plan.running[i]!))) {
      await Promise.all(logs.filter((_, i) => !plan.running[i]!.isSidecar));
      return own.some(({ exitCode }) => exitCode !== 0) ? 1 : 0;
    }
    for (const [i, one] of restarts.entries()) {
      if (one.next === undefined || one.next > now || isEnding) continue;
      // A log that is still followed would go on with what the container says next.
      await logs[i];
      const since = new Date();
      await startAgain(containerName(plan.name, plan.running[i]!));
      lastUp = Date.now();
      restarts[i] = { count: one.count + 1, startedAt: since.getTime() };
      logs[i] = printLog(plan, plan.running[i]!, since);
    }
    await setTimeout(1000, undefined, { signal: stop }).catch(() => undefined);
  }
  return stop.reason as number;
}

/** Whether a container has ended and is not started again. */
function isOver({ state, exitCode }: ContainerState, { restartPolicy }: Planned): boolean {
  return state === 'exited' && restartPolicy !== 'Always' && (restartPolicy === 'Never' || exitCode === 0);
}

/** Removes a Pod and its containers, which have a second to end. */
export async function removePod(pod: string): Promise<void> {
  // Without the first, the second takes some seconds more.
  await podman(['pod', 'stop', '--ignore', '--time', '1', pod]);
  await podman(['pod', 'rm', '--force', '--ignore', '--time', '1', pod]);
}
