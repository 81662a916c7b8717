import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

const botbuilder = createRequire(createRequire(import.meta.url).resolve('botbuilder'));

/** Each of botbuilder's packages is installed with the same old zod; one of them serves all. */
export const oneOldZod: Plugin = {
  name: 'one-old-zod',
  setup(build) {
    build.onResolve({ filter: /^zod$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]bot(?:builder|framework)/.test(importer)
        ? { path: botbuilder.resolve('zod') }
        : undefined,
    );
  },
};
