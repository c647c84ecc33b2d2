import fc from 'fast-check';

/**
 * The same cases in every run, so that a test does not depend on the clock.
 * `SEED=$RANDOM npm test` looks at others.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
