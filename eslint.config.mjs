import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const plainScripts = ['**/*.mjs', '**/*.cjs'];

export default tseslint.config(
  { ignores: ['dist/**', 'dist-storybook/**', 'coverage/**', 'src/locales/**', 'demo/**', '.test-results/**'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: ['./tsconfig.test.json'], tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['src/**/*.ts', 'stories/**/*.ts', 'tests/**/*.ts', '.storybook/**/*.ts'], ...lit['flat/recommended'] },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
    settings: { litHtmlSources: ['lit'] },
  },
  { files: ['src/**/*.ts'], ...wc['flat/recommended'] },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['log', 'info', 'debug', 'table'].map((property) => ({ object: 'console', property })),
      ],
    },
  },
  ...storybook.configs['flat/recommended'],
  {
    // chai's `expect(x).to.be.true` is an expression, and open-wc's `expect` looks like a promise.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      // Tests put `console.warn` and `fetch` aside and back.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: plainScripts, ...tseslint.configs.disableTypeChecked },
);
