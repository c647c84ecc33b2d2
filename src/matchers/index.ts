import { toBeAccepted } from './accepted';
import { toMatchManifest } from './match-manifest';

export type { PodwrightMatchers } from './podwright-matchers';
export { serializer } from './serializer';

/** For `expect.extend`, of Vitest and of Jest. */
export const matchers = { toBeAccepted, toMatchManifest };
