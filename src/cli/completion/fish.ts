import type { Flag, Shape } from './shape';

/** A script for fish. */
export function fish({ name, flags, commands }: Shape): string {
  const complete = `complete -c ${name}`;
  const lines = commands.flatMap((command) => {
    const within = `${complete} -n '__fish_seen_subcommand_from ${command.name}'`;
    const words = command.values.flatMap((value) => value.words);
    return [
      `${complete} -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`,
      ...(command.values.some(({ isFile }) => isFile) ? [`${within} -F`] : []),
      ...(words.length > 0 ? [`${within} -a ${quoted(words.join(' '))}`] : []),
      ...command.flags.map((flag) => `${within} ${flagWords(flag)}`),
    ];
  });
  return `# Completes ${name} in fish: ${name} completion fish > ~/.config/fish/completions/${name}.fish
${complete} -f
${flags.map((flag) => `${complete} -n __fish_use_subcommand ${flagWords(flag)}\n`).join('')}${lines.join('\n')}
`;
}

function flagWords({ names, description, value }: Flag): string {
  const named = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const words = value && value.words.length > 0 ? [`-a ${quoted(value.words.join(' '))}`] : [];
  return [...named, ...(value ? [value.isFile ? '-rF' : '-x'] : []), ...words, `-d ${quoted(description)}`].join(' ');
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
