import type { Shape } from './shape';

/** A script for bash 3.2, which is that of macOS, and later. Where it offers no word, bash completes files. */
export function bash(program: Shape): string {
  const { name, commands } = program;
  const values = [program, ...commands].flatMap((command) =>
    command.flags.flatMap(({ names, value }) =>
      value && value.words.length > 0
        ? `    ${names.map((flag) => `'${command === program ? '' : command.name} ${flag}'`).join(' | ')}) words=${quoted(value.words)} ;;\n`
        : [],
    ),
  );
  const words = commands.map((command) => {
    const cases = [[`${command.name},-*`, flagsOf(command)] as const, [`${command.name},*`, wordsOf(command)] as const];
    return cases.map(caseOf).join('');
  });
  return `# Completes ${name} in bash: source <(${name} completion bash)
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command= words= i
  # bash parts --option=value into three words.
  if [ "$cur" = '=' ]; then cur=; elif [ "$prev" = '=' ]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      ${commands.map((command) => command.name).join(' | ')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case "$command $prev" in
${values.join('')}    *) case "$command,$cur" in
${caseOf([',-*', flagsOf(program)])}${caseOf([',*', commands.map((command) => command.name)])}${words.join('')}    esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _${name} ${name}
`;
}

const caseOf = ([pattern, words]: readonly [string, readonly string[]]): string =>
  words.length > 0 ? `      ${pattern}) words=${quoted(words)} ;;\n` : '';

const wordsOf = ({ values }: Shape): string[] => values.flatMap((value) => value.words);
const flagsOf = ({ flags }: Shape): string[] => flags.flatMap(({ names }) => names);
const quoted = (words: readonly string[]): string => `'${words.join(' ').replaceAll("'", `'\\''`)}'`;
