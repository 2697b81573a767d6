import { defineConfig } from 'eslint/config'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default defineConfig(
  {
    ignores: ['dist', 'uyum-report', 'contracts/*/generated', 'contracts/*/bodies.ts', '**/*.js', '**/*.cjs'],
  },
  tseslint.configs.recommendedTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    // What reads text of strangers must not be slow for any text: see SECURITY.md. Tests and documents read our own.
    ignores: ['**/*.{test,spec}.{ts,tsx}', 'docs/**', 'mocks/docs/**', 'suites/examples/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': ['error', { ignoreSticky: false }],
      'regexp/no-dupe-disjunctions': 'error',
    },
  },
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      // JSON records are indexed by their own words, quoted because the compiler wants index signatures so.
      '@typescript-eslint/dot-notation': 'off',
      // Declared objects hold plain functions, not methods.
      '@typescript-eslint/unbound-method': 'off',
      // An operation may answer at once or later: both are called the same way.
      '@typescript-eslint/require-await': 'off',
    },
  },
)
