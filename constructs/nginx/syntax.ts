/** A directive of an nginx configuration: its name, its parameters, its line, and its block if it has one. */
export interface Directive {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Counted from 1. */
  readonly line: number;
  readonly block?: readonly Directive[];
}

/** What is wrong with a configuration, and in which line. */
export class NginxSyntaxError extends Error {
  override readonly name = 'NginxSyntaxError';

  constructor(
    readonly line: number,
    complaint: string,
  ) {
    super(complaint);
  }
}

/** A word, or one of the marks `;`, `{` and `}`. */
interface Token {
  readonly text: string;
  readonly line: number;
  readonly isMark: boolean;
}

/**
 * The directives of a text, by nginx's own grammar. What nginx would not read is refused, and so are blocks of another
 * language (`content_by_lua_block`).
 * @throws NginxSyntaxError
 */
export function directivesOf(text: string): readonly Directive[] {
  const open: { readonly directives: Directive[]; readonly head: Token[] }[] = [{ directives: [], head: [] }];
  let line = 1;
  for (const token of tokensOf(text)) {
    line = token.line;
    const { directives, head } = open.at(-1)!;
    if (!token.isMark) {
      head.push(token);
      continue;
    }
    if (token.text === '}') {
      if (open.length === 1 || head.length > 0) throw new NginxSyntaxError(line, 'unexpected "}"');
      open.pop();
      const outer = open.at(-1)!;
      outer.directives.push({ ...directive(outer.head.splice(0)), block: directives });
      continue;
    }
    if (head.length === 0) throw new NginxSyntaxError(line, `unexpected "${token.text}"`);
    if (token.text === ';') directives.push(directive(head.splice(0)));
    else if (head[0]!.text.endsWith('_by_lua_block'))
      throw new NginxSyntaxError(line, `${head[0]!.text} holds another language, which is not understood here`);
    else open.push({ directives: [], head: [] });
  }
  const { directives, head } = open.at(-1)!;
  if (head.length > 0) throw new NginxSyntaxError(line, `unexpected end of the text, expecting ";" or "{"`);
  if (open.length > 1) throw new NginxSyntaxError(line, 'unexpected end of the text, expecting "}"');
  return directives;
}

function directive([name, ...parameters]: readonly Token[]): Directive {
  return { name: name!.text, parameters: parameters.map(({ text }) => text), line: name!.line };
}

const space = /[ \t\r\n]/;

/** Words and marks, as nginx reads them: `${variable}` opens no block, and `)` may follow a quoted word. */
function* tokensOf(text: string): Generator<Token> {
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const char = text[at]!;
    if (space.test(char)) {
      if (char === '\n') line++;
      at++;
    } else if (char === '#') {
      while (at < text.length && text[at] !== '\n') at++;
    } else if (char === ';' || char === '{' || char === '}') {
      yield { text: char, line, isMark: true };
      at++;
    } else {
      const word = char === '"' || char === "'" ? quotedWord(text, at, line) : plainWord(text, at);
      yield { text: word.text, line, isMark: false };
      for (const one of text.slice(at, word.end)) if (one === '\n') line++;
      at = word.end;
    }
  }
}

interface Word {
  readonly text: string;
  readonly end: number;
}

function quotedWord(text: string, start: number, line: number): Word {
  const quote = text[start]!;
  let at = start + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
  if (at >= text.length) throw new NginxSyntaxError(line, `a quote ${quote} is never closed`);
  const next = text[at + 1] ?? ' ';
  if (!/[;{)]/.test(next) && !space.test(next))
    throw new NginxSyntaxError(line, `unexpected "${next}" after a quoted word`);
  return { text: unescaped(text.slice(start + 1, at)), end: at + 1 };
}

function plainWord(text: string, start: number): Word {
  let at = start;
  while (at < text.length) {
    const char = text[at]!;
    if (char === '\\') at += 2;
    else if (char === '$' && text[at + 1] === '{') at += 2;
    else if (space.test(char) || char === ';' || char === '{') break;
    else at++;
  }
  const end = Math.min(at, text.length);
  return { text: unescaped(text.slice(start, end)), end };
}

const escapes: Readonly<Record<string, string>> = { t: '\t', r: '\r', n: '\n', '"': '"', "'": "'", '\\': '\\' };

function unescaped(word: string): string {
  return word.replace(/\\(["'\\trn])/g, (_, char: string) => escapes[char]!);
}
