import js from '@eslint/js';
import ts from 'typescript-eslint';

/** Who may import whom: the files of a house part, and the parts that they must not reach into. */
const mayNotImport = (files, parts, why) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.{1,2}/(?:.*/)?(?:${parts.join('|')})(?:/|$)`,
            message: why,
          },
        ],
      },
    ],
  },
});

export default ts.config(
  { ignores: ['lib/', 'dist/', 'coverage/', 'test/fixtures/', 'test/types/cases/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': 'allow-with-description' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
  // A command is loaded when it is called, so that `--help` loads none.
  {
    files: ['src/cli/*/command.ts'],
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  mayNotImport(
    ['src/kubernetes/**'],
    ['check', 'yaml', 'render', 'compare', 'import', 'report', 'cli', 'constructs', 'charts'],
    'src/kubernetes/ is what Kubernetes is: it imports nothing of ours',
  ),
  mayNotImport(
    ['src/yaml/**'],
    ['check', 'render', 'compare', 'import', 'report', 'cli', 'constructs', 'charts'],
    'src/yaml/ imports nothing but src/kubernetes/',
  ),
  mayNotImport(
    ['src/check/**'],
    ['render', 'compare', 'import', 'report', 'cli', 'constructs', 'charts'],
    'src/check/ imports only src/kubernetes/ and src/yaml/',
  ),
  mayNotImport(
    ['constructs/**'],
    ['render', 'compare', 'import', 'report', 'cli', 'charts', 'yaml'],
    'constructs/ is what app repos import: only src/kubernetes/ and src/check/ come along',
  ),
  mayNotImport(
    ['src/render/**', 'src/compare/**', 'src/import/**', 'src/report/**'],
    ['cli', 'constructs', 'charts'],
    'only src/cli/, src/plugin.ts and src/vitest.ts stand above this part',
  ),
);
