import type * as Vm from 'node:vm';

/** Milliseconds that a pattern may take. Go's takes a time linear in the text; of JavaScript's some would take years. */
const patience = 100;

// eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded where it is needed: few definitions have patterns
const vm = () => require('node:vm') as typeof Vm;

let room: { readonly script: Vm.Script; readonly context: { pattern: string; text: string } } | undefined;

/** Whether a text matches a pattern of Go; undefined where JavaScript has no such pattern, or does not come to an end. */
export function matches(pattern: string, text: string): boolean | undefined {
  room ??= {
    script: new (vm().Script)("new RegExp(pattern, 'u').test(text)"),
    context: vm().createContext({ pattern, text }) as { pattern: string; text: string },
  };
  Object.assign(room.context, { pattern, text });
  try {
    return room.script.runInContext(room.context, { timeout: patience }) as boolean;
  } catch {
    return undefined;
  }
}
