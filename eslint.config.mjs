import js from '@eslint/js';
import globals from 'globals';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The direction of flow: each room of src/ and the rooms it may import from (itself apart).
 * See docs/architecture.md.
 */
const ROOMS = {
  workbook: [],
  values: ['workbook'],
  record: ['workbook', 'values'],
  standards: ['workbook', 'values', 'ledger'],
  rubric: ['workbook', 'values', 'standards'],
  ledger: ['workbook', 'values'],
  rectification: ['workbook', 'values', 'standards', 'rubric', 'ledger'],
  proposals: ['workbook', 'values', 'standards', 'rubric'],
  programme: ['workbook', 'values', 'standards', 'rubric', 'ledger', 'rectification'],
  review: ['workbook', 'values', 'record', 'standards', 'rubric', 'ledger', 'proposals', 'rectification', 'programme'],
  'hosts/excel': ['workbook'],
  'hosts/xlsx': ['workbook'],
  taskpane: ['workbook', 'record', 'standards', 'review'],
  workbench: ['workbook', 'values', 'rubric', 'ledger', 'review', 'taskpane', 'hosts/xlsx'],
  commands: ['workbook', 'review', 'taskpane'],
  cli: ['workbook', 'record', 'standards', 'rubric', 'ledger', 'review', 'hosts/xlsx'],
};

/** Entry files choose the host their program runs on, and what reads the files that people pick. */
const ENTRY_HOSTS = { 'taskpane/index.tsx': ['hosts/excel', 'hosts/xlsx'] };

const rooms = Object.keys(ROOMS);
const directions = rooms.map((room) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  ignores: Object.keys(ENTRY_HOSTS).map((file) => `src/${file}`),
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: rooms
              .filter((other) => other !== room && !ROOMS[room].includes(other))
              .flatMap((other) => [`**/${other}/**`]),
            message: `src/${room} may import only from: ${ROOMS[room].join(', ') || 'nothing'} (docs/architecture.md).`,
          },
        ],
      },
    ],
  },
}));

/** Below the review nothing is asynchronous, reads the clock, or logs. */
const PURE = [
  'workbook',
  'values',
  'record',
  'standards',
  'rubric',
  'ledger',
  'proposals',
  'rectification',
  'programme',
  'review',
].map((room) => `src/${room}/**/*.ts`);

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['**/*.{js,mjs}'], rules: { '@typescript-eslint/no-require-imports': 'off', 'no-console': 'off' } },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'setTimeout', 'window', 'document', 'process', 'Office', 'Excel'].map((name) => ({
          name,
          message: 'Everything between reading and applying is a pure function.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The clock is read by the entry file.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'The clock is read by the entry file.',
        },
        { selector: ':function[async=true]', message: 'Only hosts and entry files are asynchronous.' },
      ],
    },
  },
  ...directions,
  {
    files: ['src/hosts/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    languageOptions: { parserOptions: { projectService: true }, globals: { Excel: 'readonly', Office: 'readonly' } },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error'])),
  },
  {
    files: ['src/**/*.tsx', 'src/taskpane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    // No compiler runs over the components; its hints about libraries do not concern them.
    rules: { ...reactHooks.configs.recommended.rules, 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['src/cli/**', 'test/bench/**', 'test/judge/**', 'test/e2e/**', 'samples/**', 'docs/**', 'assets/**'],
    rules: { 'no-console': 'off' },
  },
);
