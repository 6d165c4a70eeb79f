import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** The wire format of the artifact service, as far as @actions/artifact 6.2 speaks it. */

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
// Account, container, blob: the shape that the Azure client asks of an address without a host name.
const blobPath = '/account/artifacts/';

export type Target = { operation: Method } | { operation: 'PutBlock' | 'PutBlockList' | 'GetBlob'; blob: number };

/** What a request is about, or undefined when the service has no such thing. */
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

/** Signed by nobody: the client reads one claim and checks nothing. */
export function runtimeToken(runId: string, jobId: string): string {
  const claims = { scp: `Actions.Example Actions.Results:${runId}:${jobId}` };
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  return [encode({ alg: 'HS256', typ: 'JWT' }), encode(claims), randomBytes(16).toString('base64url')].join('.');
}
