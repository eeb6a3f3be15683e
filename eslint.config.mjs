import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const PURE = ['Date', 'process', 'localStorage', 'fetch', 'setTimeout', 'setInterval', 'crypto', 'window', 'document']

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.tsbuild/**', '.local/**', 'coverage/**'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Conditional spreads and void handlers are the house style.
      '@typescript-eslint/no-invalid-void-type': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // The rules module: no clock, no randomness, no I/O.
    files: ['shared/src/**/*.ts'],
    ignores: ['shared/src/**/*.test.ts', 'shared/src/testing/**'],
    rules: {
      'no-restricted-globals': ['error', ...PURE],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    // A new state, role or kind must ask everybody who tells them apart: no `default:` answers for it. This needs the types.
    files: ['{shared,client}/src/**/*.{ts,tsx}', 'cloudfunctions/**/*.ts'],
    ignores: ['**/*.d.ts', '**/*.test.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {
          allowDefaultCaseForExhaustiveSwitch: false,
          considerDefaultExhaustiveForUnions: false,
          requireDefaultForNonUnion: false,
        },
      ],
    },
  },
  {
    // What a request may name is listed once, as the const its type is made of; a copy of that list would grow old.
    files: ['shared/src/contract/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name="picklist"] > ArrayExpression:has(> Literal)',
          message: 'Give v.picklist the const the type is made of, not a list of its own.',
        },
      ],
    },
  },
  {
    // Playwright takes the promise for a yes and goes on at once: such a wait waits for nothing.
    files: ['e2e/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name="waitForFunction"] > ArrowFunctionExpression[async=true]',
          message: "Ask with `until` and `evaluate`: `waitForFunction` doesn't wait for a promise.",
        },
      ],
    },
  },
  {
    files: ['client/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['**/*.{js,cjs,mjs}'], rules: { '@typescript-eslint/no-require-imports': 'off', 'no-console': 'off' } },
)
