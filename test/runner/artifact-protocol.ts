import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** The wire format of the artifact service, as far as @actions/artifact 6.2 uses it. */

const methods = [
  'CreateArtifact',
  'FinalizeArtifact',
  'ListArtifacts',
  'GetSignedArtifactURL',
  'DeleteArtifact',
] as const;

export type Method = (typeof methods)[number];
export type Operation = Method | 'PutBlock' | 'PutBlockList' | 'GetBlob';

export const callBody = z.object({
  workflow_run_backend_id: z.string(),
  workflow_job_run_backend_id: z.string(),
  name: z.string().default(''),
  size: z.string().default(''),
  hash: z.string().default(''),
  expires_at: z.string().optional(),
  name_filter: z.string().optional(),
  id_filter: z.string().optional(),
});

export type CallBody = z.infer<typeof callBody>;

const methodPath = '/twirp/github.actions.results.api.v1.ArtifactService/';
// Account, container, blob: the Azure client expects this path for an address without a host name.
const blobPath = '/account/artifacts/';

export type Target = { operation: Method } | { operation: 'PutBlock' | 'PutBlockList' | 'GetBlob'; blob: number };

/** Returns the operation of a request, or undefined for an unknown path. */
export function parseTarget(httpMethod: string, url: URL): Target | undefined {
  if (url.pathname.startsWith(blobPath)) {
    const blob = Number(url.pathname.slice(blobPath.length));
    if (httpMethod === 'GET') return { operation: 'GetBlob', blob };
    return { operation: url.searchParams.get('comp') === 'blocklist' ? 'PutBlockList' : 'PutBlock', blob };
  }
  const operation = methods.find((method) => url.pathname === methodPath + method);
  return operation && { operation };
}

export function blobAddress(blob: number, signature: string): string {
  return `${blobPath}${blob}?sig=${signature}`;
}

export function blockIds(xml: string): string[] {
  return [...xml.matchAll(/<Latest>(.*?)<\/Latest>/g)].map(([, id]) => id ?? '');
}

/** A token without a valid signature: the client only reads one claim of it. */
export function runtimeToken(runId: string, jobId: string): string {
  const claims = { scp: `Actions.Example Actions.Results:${runId}:${jobId}` };
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  return [encode({ alg: 'HS256', typ: 'JWT' }), encode(claims), randomBytes(16).toString('base64url')].join('.');
}
