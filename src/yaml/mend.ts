/** A small slip on one line, and how the line was meant. `line` and `at` count from 0. */
export interface Mend {
  readonly line: number;
  readonly at: number;
  /** How many characters go, and what comes in their place. */
  readonly removed: number;
  readonly inserted: string;
  readonly message: string;
  readonly fix: string;
}

type Rule = (line: string) => Omit<Mend, 'line'> | undefined;

const indent = String.raw`^[\s]*(?:- +)*`;

/** Spaces that look like a space and are none to YAML, where it needs one. */
const oddSpaces: Rule = (line) => {
  const found = /^( *(?:- +)*(?:[^\s'"#:]+:|-)?)([\u00A0\u2000-\u200B\u202F\u3000\uFEFF]+)/.exec(line);
  if (!found) return undefined;
  const [, before = '', spaces = ''] = found;
  const code = spaces.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    at: before.length,
    removed: spaces.length,
    inserted: ' '.repeat(spaces.length),
    message: `a space of another kind (U+${code}) stands where YAML needs a plain one`,
    fix: 'write a plain space: such spaces come with text copied from a web page or a document',
  };
};

/** `image：nginx` */
const fullwidthColon: Rule = (line) => {
  const found = new RegExp(`(${indent}([\\w./-]+))：\\s*`).exec(line);
  if (!found) return undefined;
  const [all, before = '', key = ''] = found;
  return {
    at: before.length,
    removed: all.length - before.length,
    inserted: ': ',
    message: '`：` is another sign than the colon `:`',
    fix: `write \`${key}: \``,
  };
};

/** `-name: web` */
const dashWithoutSpace: Rule = (line) => {
  const found = /^\s*-(?=([A-Za-z][\w.-]*):(?:\s|$))/.exec(line);
  return found
    ? {
        at: found[0].length,
        removed: 0,
        inserted: ' ',
        message: 'the dash of a list item needs a space after it',
        fix: `write \`- ${found[1]}:\``,
      }
    : undefined;
};

/** `image:nginx` */
const colonWithoutSpace: Rule = (line) => {
  const found = new RegExp(`${indent}([A-Za-z][A-Za-z\\d]*):(?=([^\\s:/][^\\s]*)\\s*$)`).exec(line);
  return found
    ? {
        at: found[0].length,
        removed: 0,
        inserted: ' ',
        message: `the colon of \`${found[1]}\` needs a space after it`,
        fix: `write \`${found[1]}: ${found[2]}\``,
      }
    : undefined;
};

/** `metadata`, `image nginx:1.27` */
const missingColon: Rule = (line) => {
  const found = new RegExp(`${indent}([a-z][A-Za-z]*)(?=\\s+[^\\s:#=][^\\s]*\\s*$|\\s*$)`).exec(line);
  return found
    ? {
        at: found[0].length,
        removed: 0,
        inserted: ':',
        message: `\`${found[1]}\` has no colon after it`,
        fix: `write \`${found[1]}:\``,
      }
    : undefined;
};

/** `command: ["tail"`, `image: "nginx` */
const leftOpen: Rule = (line) => {
  const begin = new RegExp(`${indent}(?:[^\\s'"#:]+: +)?(?=["'[{])`).exec(line)?.[0].length;
  if (begin === undefined) return undefined;
  const words = line.slice(begin).replace(/\s+(?:#.*)?$/, '');
  const closers: string[] = [];
  for (const sign of words) {
    const open = closers.at(-1);
    if (open === '"' || open === "'") {
      if (sign === open) closers.pop();
    } else if (sign === '"' || sign === "'") closers.push(sign);
    else if (sign === '[') closers.push(']');
    else if (sign === '{') closers.push('}');
    else if (sign === open) closers.pop();
  }
  if (closers.length === 0) return undefined;
  const missing = closers.reverse().join('');
  return {
    at: begin + words.length,
    removed: 0,
    inserted: missing,
    message: `what is opened here is not closed: \`${missing}\` is missing`,
    fix: `write \`${missing}\` at the end`,
  };
};

/** `image: nginx: 1.27`, `app: @web`: values that mean something else without quotes. */
const withoutQuotes: Rule = (line) => {
  const found = new RegExp(
    `(${indent}[^\\s'"#:]+: +)((?:[^\\s'"[{|>&*!#][^#]*: [^#]*|[@\`%][^#]*?|\\*))\\s*(?: #.*)?$`,
  ).exec(line);
  if (!found) return undefined;
  const [, before = '', value = ''] = found;
  const quoted = `'${value.trimEnd().replace(/'/g, "''")}'`;
  return {
    at: before.length,
    removed: value.trimEnd().length,
    inserted: quoted,
    message: `\`${value.trimEnd()}\` cannot stand without quotes`,
    fix: `write \`${quoted}\``,
  };
};

/** In the order in which they are tried on a line. */
const rules: readonly Rule[] = [
  oddSpaces,
  fullwidthColon,
  dashWithoutSpace,
  leftOpen,
  withoutQuotes,
  colonWithoutSpace,
  missingColon,
];

/** The slip that a parser most likely stumbled over at a line: on it, or on one of the two that say something before. */
export function mendNear(lines: readonly string[], line: number): Mend[] {
  const near: number[] = [];
  for (let number = Math.min(line, lines.length - 1); number >= 0 && near.length < 3; number--)
    if (/^\s*[^\s#]/.test(lines[number]!)) near.push(number);
  // A quote that is not closed runs on to the next one, or to the end.
  return [
    ...near.flatMap((number) => rules.flatMap((rule) => applied(rule, lines, number))),
    ...lines.flatMap((_, number) => applied(leftOpen, lines, number)).slice(0, 1),
  ];
}

function applied(rule: Rule, lines: readonly string[], line: number): Mend[] {
  const mend = rule(lines[line]!);
  return mend ? [{ line, ...mend }] : [];
}

/** The lines with one of them mended. */
export function mended(lines: readonly string[], { line, at, removed, inserted }: Mend): string[] {
  const old = lines[line]!;
  return lines.with(line, old.slice(0, at) + inserted + old.slice(at + removed));
}

/** What a text is that was never meant to be YAML, or is not yet; `fault` is where the parser stumbled, if it did. */
export function foreignText(text: string, fault = 0): { message: string; fix: string; at: number } | undefined {
  for (const { pattern, message, fix, anywhere } of foreign) {
    // A literal text may hold a template of its own: only what the parser stumbled over counts.
    const from = anywhere ? 0 : text.lastIndexOf('\n', text.lastIndexOf('\n', fault) - 1) + 1;
    const at = text.slice(from).search(pattern);
    if (at >= 0) return { message, fix, at: from + at };
  }
  return undefined;
}

const foreign = [
  {
    pattern: /^(?:<{7}|={7}|>{7})(?= |$)/m,
    message: 'a merge conflict of Git is not resolved',
    fix: 'keep one side, and remove the lines with the markers',
    anywhere: true,
  },
  {
    pattern: /^\s*<(?:!DOCTYPE|html|\?xml)/i,
    message: 'this is HTML or XML, no YAML',
    fix: 'look at what was downloaded: most likely a page that tells of an error',
    anywhere: true,
  },
  {
    pattern: /^```/m,
    message: 'this is Markdown, no YAML',
    fix: 'remove the lines with ```',
    anywhere: true,
  },
  {
    pattern: /\{\{-? *(?:\.|if|end|range|include|with|toYaml|template|define|\$)/,
    message: 'this is a template, no YAML yet',
    fix: 'render it first: `helm template . | podwright check -`',
    anywhere: false,
  },
] as const;
