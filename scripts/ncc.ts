// Runs ncc once: `node scripts/ncc.ts ENTRY FOLDER`. The command line of ncc itself cannot replace modules.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
// biome-ignore lint/correctness/noUnresolvedImports: it has a `main` and no index, which the linter does not follow
import ncc from '@vercel/ncc';

/**
 * @actions/core includes an HTTP client for OIDC tokens, which takes a third of main's start to load. Only the upload
 * uses it, through the artifact client. Any built-in module can replace it: nothing uses it at load time.
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
