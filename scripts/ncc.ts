// One run of ncc, in a process of its own: `node scripts/ncc.ts ENTRY FOLDER`. Its command line cannot replace modules.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
// biome-ignore lint/correctness/noUnresolvedImports: it has a `main` and no index, which the linter does not follow
import ncc from '@vercel/ncc';

/**
 * @actions/core brings an HTTP client for OIDC tokens, which only the upload uses, through the artifact client. Loading it
 * takes a third of main's start. Any built-in module can stand in its place: nothing of it is touched when it is loaded.
 */
const withoutHttpClient = { '@actions/http-client': 'node:os', '@actions/http-client/lib/auth': 'node:os' };

const [entry = '', folder = ''] = process.argv.slice(2);
const isUpload = path.basename(folder) === 'upload';
const { code, assets } = await ncc(path.resolve(entry), {
  cache: false,
  quiet: true,
  license: 'licenses.txt',
  externals: isUpload ? {} : withoutHttpClient,
});
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, 'index.js'), code);
for (const [name, { source }] of Object.entries(assets)) await writeFile(path.join(folder, name), source);
