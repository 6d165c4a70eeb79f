import { basename, dirname } from 'node:path';

/**
 * The programs that few steps need, in one bundle, because most of each is in all of them. dist/<name>/index.js of each
 * imports this one; its folder, which stands on Node's command line, says which program is meant.
 */
const programs: Record<string, () => Promise<unknown>> = {
  cli: () => import('../cli/main.ts'),
  post: () => import('../action/entries/unfinished-post.ts'),
  slot: () => import('../action/slot-main.ts'),
  'slot-post': () => import('../action/slot-post.ts'),
  stop: () => import('../action/stop-main.ts'),
  wait: () => import('../action/wait-main.ts'),
};

const name = basename(dirname(process.argv[1] ?? ''));
const load = programs[name];
if (load === undefined) throw new Error(`dist/${name} is no program of this bundle`);
await load();
