// Runs ncc once: `node scripts/ncc.ts ENTRY FOLDER`. The command line of ncc itself cannot replace modules.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
// biome-ignore lint/correctness/noUnresolvedImports: it has a `main` and no index, which the linter does not follow
import ncc from '@vercel/ncc';

/**
 * @actions/core includes an HTTP client for OIDC tokens, which takes a third of main's start to load. Only the upload
 * uses it, through the artifact client.
 */
const withoutHttpClient = replaced('@actions/http-client', '@actions/http-client/lib/auth');

/** zod has its messages in 50 languages, half of its size; its own English ones stay. */
const withoutLanguages = replaced('../locales/index.js');

/**
 * The artifact client can also download, list and delete, for which it has GitHub's API client, zip files by patterns
 * or into tar, query blobs, and compute a checksum of Azure's. The upload uses none of that, which is half of its bundle.
 */
const withoutDownload = replaced(
  '@actions/exec',
  '@actions/github',
  '@actions/github/lib/utils',
  '@octokit/plugin-request-log',
  '@octokit/plugin-retry',
  './crc64.js',
  './internal-avro/index.js',
  '../internal-avro/index.js',
  'glob',
  'lodash/difference',
  'lodash/flatten',
  'lodash/isPlainObject',
  'lodash/union',
  'readdir-glob',
  'tar-stream',
  'undici',
  'unzip-stream',
);

/** Copies of what Node has, for older Nodes: a tenth of the upload. */
const builtIn = { 'readable-stream': 'node:stream', 'graceful-fs': 'node:fs', string_decoder: 'node:string_decoder' };

const [entry = '', folder = ''] = process.argv.slice(2);
const isUpload = path.basename(folder) === 'upload';
const { code, assets } = await ncc(path.resolve(entry), {
  cache: false,
  quiet: true,
  license: 'licenses.txt',
  // Almost nothing in it is ours, and it has to load while a failed step waits. Names of classes and functions stay.
  minify: isUpload,
  externals: isUpload ? { ...withoutDownload, ...builtIn } : { ...withoutHttpClient, ...withoutLanguages },
});
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, 'index.js'), code);
for (const [name, { source }] of Object.entries(assets)) await writeFile(path.join(folder, name), source);

/** Any built-in module can replace these: nothing uses them at load time. */
function replaced(...modules: string[]): Record<string, string> {
  return Object.fromEntries(modules.map((name) => [name, 'node:os']));
}
