// Lint: the official review rules for plugins, and the layers of the house (docs/architecture.md).
import obsidianmd from 'eslint-plugin-obsidianmd';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';

/** From the ground floor up: a folder may import those before it, never those after. */
const LAYERS = [
  'keep',
  'words',
  'notes',
  'concepts',
  'architecture',
  'cards',
  'review',
  'quiz',
  'library',
  'obsidian',
  'views',
  'plugin',
];
const PURE = LAYERS.slice(0, LAYERS.indexOf('obsidian'));

const layerRules = LAYERS.map((layer, floor) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        ...(PURE.includes(layer)
          ? {
              paths: [
                { name: 'obsidian', allowTypeImports: true, message: 'The core runs without the app: types only.' },
              ],
            }
          : {}),
        patterns: [
          {
            regex: `^\\.\\./(.*/)?(${LAYERS.slice(floor + 1).join('|') || '-'})(/|$)`,
            message: `"${layer}" lies below these folders; imports go down the house only.`,
          },
          ...(PURE.includes(layer)
            ? [{ group: ['preact', 'preact/*', '@codemirror/*'], message: 'The core has no user interface.' }]
            : []),
          {
            // Each view has a room of its own, with its own way in.
            regex: `^\\.\\./(.*/)?((${LAYERS.filter((other) => other !== layer && other !== 'views').join('|')})/(?!index$)|views/[^/]+/(?!index$))`,
            message: 'One way in per folder: import its index.',
          },
        ],
      },
    ],
  },
}));

export default [
  {
    ignores: [
      'main.js',
      'node_modules/',
      '.cache/',
      'test/vault/',
      'test/workbench/fixtures/',
      '**/*.mjs',
      '**/*.d.mts',
      'coverage/',
    ],
  },
  ...obsidianmd.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
      // The compiler knows which names exist, and for which platform.
      'no-undef': 'off',
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      // iOS before 16.4 reads no script at all that has one; the review's own rule sees a part of them.
      'no-restricted-syntax': [
        'error',
        ...[
          'Literal[regex.pattern=/\\(\\?<[!=]/]',
          'Literal[value=/\\(\\?<[!=]/]',
          'TemplateElement[value.raw=/\\(\\?<[!=]/]',
        ].map((selector) => ({ selector, message: 'No lookbehind: older iPhones cannot read it.' })),
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'scripts/**/*.ts', 'vitest*.config.ts'],
    rules: {
      // Node programs and the workbench are not shipped: they print, read files and stand in for the app.
      'no-console': 'off',
      'obsidianmd/rule-custom-message': 'off',
      'obsidianmd/no-nodejs-modules': 'off',
      'import/no-nodejs-modules': 'off',
      'import/no-extraneous-dependencies': 'off',
      'no-restricted-globals': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/prefer-active-doc': 'off',
      'obsidianmd/prefer-create-el': 'off',
      'obsidianmd/no-global-this': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
    },
  },
  ...layerRules,
];
