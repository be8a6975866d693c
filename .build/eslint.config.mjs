import tseslint from 'typescript-eslint';

const house = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 30, skipComments: true, skipBlankLines: true }],
  'no-console': 'error',
  'no-restricted-syntax': [
    'error',
    { selector: 'TSEnumDeclaration', message: 'Use a list of literals.' },
  ],
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/.dist-*/**',
      '**/.astro/**',
      '**/node_modules/**',
      'templates/**',
      '**/*.astro',
      'examples/**',
      'test/fixtures/**',
      'integrations/astro/client/**',
    ],
  },
  {
    files: ['src/**/*.ts', 'integrations/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: './tsconfig.json',
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    rules: house,
  },
  {
    files: ['test/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: './tsconfig.json',
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_+$', argsIgnorePattern: '^_' },
      ],
    },
  },
);
