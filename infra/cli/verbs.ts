import type { Verb } from './verb.ts';

/** Read only when it is called: no verb waits for what another one needs. */
export interface Verbs {
  readonly [name: string]: () => Promise<Verb>;
}

/** `validate: () => import('./validate.ts').then(({ validate }) => validate),` */
export const verbs: Verbs = {
  validate: () => import('./validate.ts').then(({ validate }) => validate),
  explain: () => import('./explain.ts').then(({ explain }) => explain),
  schema: () => import('./schema.ts').then(({ schema }) => schema),
  simulate: () => import('./simulate.ts').then(({ simulate }) => simulate),
  import: () => import('./import.ts').then(({ importVerb }) => importVerb),
  'slack-manifest': () =>
    import('./slack-manifest.ts').then(({ slackManifestVerb }) => slackManifestVerb),
  'teams-package': () =>
    import('./teams-package.ts').then(({ teamsPackageVerb }) => teamsPackageVerb),
  sbom: () => import('./sbom.ts').then(({ sbom }) => sbom),
  verify: () => import('./verify.ts').then(({ verify }) => verify),
  erase: () => import('./erase.ts').then(({ erase }) => erase),
  capacity: () => import('./capacity.ts').then(({ capacity }) => capacity),
  replay: () => import('./replay.ts').then(({ replay }) => replay),
  redrive: () => import('./redrive.ts').then(({ redrive }) => redrive),
  rotate: () => import('./rotate.ts').then(({ rotate }) => rotate),
  export: () => import('./export.ts').then(({ exportVerb }) => exportVerb),
};
