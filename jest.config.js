/** Node is the default; component tests ask for jsdom in their own first line. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  // @noble/hashes ships ES modules only.
  // Room for a busy machine; no test measures time.
  testTimeout: 60_000,
  transformIgnorePatterns: ['/node_modules/(?!@noble/)'],
};
