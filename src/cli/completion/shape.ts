import type { Argument, Command, Option } from 'commander';
import { allowable } from '../allowed';
import { ruleCodes } from '../rule-page';

/** A value on the command line: one of some words, the path of a file, or anything. */
export interface Value {
  readonly name: string;
  readonly words: readonly string[];
  readonly isFile: boolean;
}

/** An option, such as `-k, --kubernetes <version>`. */
export interface Flag {
  /** `-k` and `--kubernetes`, whichever there are. */
  readonly names: readonly string[];
  readonly description: string;
  /** What follows it; undefined where nothing does. */
  readonly value: Value | undefined;
}

/** A command; the program itself has commands, too. */
export interface Shape {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  /** What it takes beside its options; the last one as often as is wished. */
  readonly values: readonly Value[];
  readonly commands: readonly Shape[];
}

const files = new Set(['path', 'old', 'new', 'dir', 'folder', 'file']);

/** What there is to complete, as `--help` shows it. */
export function shapeOf(command: Command): Shape {
  const help = command.createHelp();
  const commands = help.visibleCommands(command).map(shapeOf);
  return {
    name: command.name(),
    summary: command.summary() || command.description(),
    flags: help.visibleOptions(command).map(flagOf),
    values: command.registeredArguments.map((argument) => valueOf(argument.name(), argument)),
    commands: commands.map((one) => (one.name === 'help' ? { ...one, values: [nameOfOne(commands)] } : one)),
  };
}

/** The name of a command, as `help` takes it. */
const nameOfOne = (commands: readonly Shape[]): Value => ({
  name: 'command',
  words: commands.map(({ name }) => name),
  isFile: false,
});

function flagOf(option: Option): Flag {
  const { short, long, flags, description } = option;
  const name = /[<[]([\w-]+)/.exec(flags)?.[1];
  return {
    names: [short, long].filter((one) => one !== undefined),
    description,
    value: name === undefined ? undefined : valueOf(name, option),
  };
}

function valueOf(name: string, { argChoices }: Pick<Argument & Option, 'argChoices'>): Value {
  const words = argChoices ?? (name === 'subject' ? ruleCodes() : name === 'code' ? allowable : []);
  return { name, words, isFile: name.split('|').some((one) => files.has(one)) };
}
