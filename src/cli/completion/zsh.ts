import type { Flag, Shape, Value } from './shape';

/** A script for zsh: to be sourced after compinit, or a file `_podwright` in a folder of `fpath`. */
export function zsh({ name, flags, commands }: Shape): string {
  const described = commands.map((command) => `        ${quoted(`${command.name}:${command.summary}`)}\n`);
  const cases = commands.map((command) => {
    const specs = [...command.flags.map(flagSpec), ...command.values.map(valueSpec)];
    return `        ${command.name}) _arguments -s ${specs.join(' ')} ;;\n`;
  });
  return `#compdef ${name}
# Completes ${name} in zsh: source <(${name} completion zsh)
_${name}() {
  local state line
  local -a commands
  _arguments -C ${flags.map(flagSpec).join(' ')} '1: :->command' '*:: :->rest'
  case $state in
    command)
      commands=(
${described.join('')}      )
      _describe command commands ;;
    rest)
      case $words[1] in
${cases.join('')}      esac ;;
  esac
}
if [ "$funcstack[1]" = _${name} ]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

/** `'(-k --kubernetes)'{-k,--kubernetes}'[which version]:version:(1.28 1.29)'` */
function flagSpec({ names, description, value }: Flag): string {
  const spec = quoted(`[${escaped(description)}]${value ? `:${value.name}:${actionOf(value)}` : ''}`);
  return names.length === 1 ? `${names[0]!}${spec}` : `'(${names.join(' ')})'{${names.join(',')}}${spec}`;
}

const valueSpec = (value: Value, index: number, all: readonly Value[]): string =>
  quoted(`${index === all.length - 1 ? '*' : index + 1}:${value.name}:${actionOf(value)}`);

const actionOf = ({ words, isFile }: Value): string =>
  words.length > 0 ? `(${words.join(' ')})` : isFile ? '_files' : ' ';

const escaped = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
