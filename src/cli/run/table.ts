/** A container as podman has it. */
export interface ContainerState {
  readonly state: 'waiting' | 'running' | 'exited';
  readonly exitCode: number;
  readonly restarts: number;
  /** Whether it is started again later: it has ended too often. */
  readonly isBackingOff: boolean;
}

/** How the containers of a Pod are: its init containers, and those that run side by side. */
export interface PodState {
  readonly init: readonly ContainerState[];
  readonly running: readonly ContainerState[];
}

/** What `kubectl get pods` says of a Pod in STATUS. */
export function statusOf({ init, running: containers }: PodState): string {
  if (init.some(hasFailed)) return 'Init:Error';
  const done = init.filter(({ state }) => state === 'exited').length;
  if (done < init.length) return `Init:${done}/${init.length}`;
  if (containers.every(({ state }) => state === 'waiting'))
    return init.length > 0 ? 'PodInitializing' : 'ContainerCreating';
  if (containers.some(({ isBackingOff }) => isBackingOff)) return 'CrashLoopBackOff';
  if (containers.some(hasFailed)) return 'Error';
  const running = containers.filter(({ state }) => state === 'running').length;
  if (running === containers.length) return 'Running';
  return running > 0 ? 'NotReady' : 'Completed';
}

function hasFailed({ state, exitCode }: ContainerState): boolean {
  return state === 'exited' && exitCode !== 0;
}

/** What `kubectl get pods` prints of a Pod. */
export function podTable(pod: string, state: PodState, seconds: number): string {
  const containers = state.running;
  const ready = containers.filter(({ state }) => state === 'running').length;
  const restarts = containers.reduce((sum, one) => sum + one.restarts, 0);
  const rows = [
    ['NAME', 'READY', 'STATUS', 'RESTARTS', 'AGE'],
    [pod, `${ready}/${containers.length}`, statusOf(state), String(restarts), ageOf(seconds)],
  ];
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const line = (row: string[]) =>
    row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i]! + 3))).join('');
  return `${rows.map(line).join('\n')}\n`;
}

/** An age in kubectl's words: `90s`, `3m20s`, `12m`, `4h5m`. */
export function ageOf(seconds: number): string {
  if (seconds < 120) return `${Math.floor(seconds)}s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 10)
    return minutes * 60 === Math.floor(seconds) ? `${minutes}m` : `${minutes}m${Math.floor(seconds) % 60}s`;
  if (minutes < 180) return `${minutes}m`;
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${Math.floor(minutes / 60)}h${minutes % 60}m`;
}

/** How many seconds the kubelet waits before it starts a container again: at once, then 10, 20, 40 and up to 300. */
export function backOff(restarts: number): number {
  return restarts === 0 ? 0 : Math.min(10 * 2 ** (restarts - 1), 300);
}
