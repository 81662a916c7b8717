import fc from 'fast-check';

/**
 * The same cases on every run of `npm test`: a tree is judged by what it is and not by luck.
 * `npm run test:long` draws new ones each time.
 */
fc.configureGlobal({ seed: 20_261_122 });
