import { describe, expect, test } from 'vitest';
import { directivesOf } from '../../../constructs/nginx/syntax';

describe("nginx's grammar", () => {
  test('has directives with parameters and blocks, each in its line', () => {
    expect(directivesOf('server {\n  listen 80; # the port\n  location / { return 200; }\n}\n')).toEqual([
      {
        name: 'server',
        parameters: [],
        line: 1,
        block: [
          { name: 'listen', parameters: ['80'], line: 2 },
          { name: 'location', parameters: ['/'], line: 3, block: [{ name: 'return', parameters: ['200'], line: 3 }] },
        ],
      },
    ]);
  });

  test.each([
    ['a quoted word with a mark in it', 'return 200 "a; b";', ['200', 'a; b']],
    ['a quote in a quoted word', String.raw`return 200 'it\'s';`, ['200', "it's"]],
    ['an escaped mark', String.raw`rewrite a\;b c;`, [String.raw`a\;b`, 'c']],
    ['a variable in braces', 'root /srv/${host}/html;', ['/srv/${host}/html']],
    ['a quote and a hash within a word', 'rewrite a"b#c d;', ['a"b#c', 'd']],
    ['a word over two lines', 'log_format main "a\nb";', ['main', 'a\nb']],
    ['what closes a bracket after a quote', 'if ($a = "b") ;', ['($a', '=', 'b', ')']],
  ])('reads %s', (_, text, parameters) => {
    expect(directivesOf(text)).toMatchObject([{ parameters }]);
  });

  test.each([
    ['no semicolon', 'listen 80', 1, 'unexpected end of the text, expecting ";" or "{"'],
    ['a block that is not closed', 'server {\n listen 80;\n', 2, 'unexpected end of the text, expecting "}"'],
    ['a block closed twice', 'server {}\n}', 2, 'unexpected "}"'],
    ['a block closed in a directive', 'server {\n listen 80 }', 2, 'unexpected "}"'],
    ['a mark without a directive', ';', 1, 'unexpected ";"'],
    ['an open quote', '\nreturn 200 "a;', 2, 'a quote " is never closed'],
    ['a word that goes on after a quote', 'return "a"b;', 1, 'unexpected "b" after a quoted word'],
    ['Lua', '\n\ncontent_by_lua_block { ngx.say("}") }', 3, 'content_by_lua_block holds another language'],
  ])('refuses %s', (_, text, line, message) => {
    expect(() => directivesOf(text)).toThrow(
      expect.objectContaining({ line, message: expect.stringContaining(message) }),
    );
  });
});
