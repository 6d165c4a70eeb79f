import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  blobAddress,
  blockIds,
  type CallBody,
  callBody,
  type Method,
  type Operation,
  parseTarget,
  runtimeToken,
} from './artifact-protocol.ts';
import { ArtifactStore, ServiceError, type StoredArtifact } from './artifact-store.ts';
import { type Fault, Faults, type FaultyAnswer, type Hold } from './faults.ts';

export interface ServiceRequest {
  operation: Operation;
  /** The name of the artifact; empty if the request does not have it. */
  name: string;
  at: Date;
  /** The status of the answer; undefined until then. */
  status: number | undefined;
  /** Whether the connection of the request is closed. */
  isClosed: boolean;
}

/** Starts an artifact service like GitHub's on this machine. A test can make it fail. */
export async function startArtifactService(): Promise<ArtifactService> {
  const service = new ArtifactService();
  await service.listen();
  return service;
}

class ArtifactService {
  readonly requests: ServiceRequest[] = [];
  readonly #runId = randomUUID();
  readonly #jobId = randomUUID();
  readonly token = runtimeToken(this.#runId, this.#jobId);
  readonly #signature = randomBytes(24).toString('base64url');
  readonly #store = new ArtifactStore();
  readonly #faults = new Faults();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) =>
        respond(response, 500, { code: 'internal', msg: `${error}` }),
      );
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The variables with which the runner passes the service to an action (NodeScriptActionHandler.cs:54-84). */
  get env(): Record<string, string> {
    return {
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_CACHE_URL: `${this.url}/cache/`,
      ACTIONS_RESULTS_URL: `${this.url}/`,
      ACTIONS_RUNTIME_TOKEN: this.token,
      ACTIONS_RUNTIME_URL: `${this.url}/runtime/`,
    };
  }

  /** The finalized artifacts, by name. */
  get artifacts(): ReadonlyMap<string, StoredArtifact> {
    return this.#store.artifacts;
  }

  async listen(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  /** Adds a fault. Returns a function that removes it. */
  fail(fault: Fault): () => void {
    return this.#faults.add(fault);
  }

  /** Holds every request of this operation until the hold is released. */
  hold(at: Operation): Hold {
    return this.#faults.hold(at);
  }

  /** Removes all faults and releases all holds. */
  heal(): void {
    this.#faults.clear();
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const target = parseTarget(request.method ?? '', url);
    if (!target) {
      respond(response, 404, { code: 'bad_route', msg: `no handler for ${url.pathname}` });
      return;
    }
    const content = await buffer(request);
    const body = 'blob' in target ? undefined : callBody.parse(JSON.parse(content.toString()));
    const record: ServiceRequest = {
      operation: target.operation,
      name: body?.name ?? '',
      at: new Date(),
      status: undefined,
      isClosed: false,
    };
    // The client sends many requests through one connection.
    request.socket.setMaxListeners(0);
    request.socket.once('close', () => {
      record.isClosed = true;
    });
    this.requests.push(record);
    response.once('finish', () => {
      record.status = response.statusCode;
    });
    const fault = await this.#faults.answerTo(target.operation);
    if (fault) await applyFault(fault, response);
    // A client that has disconnected while its request was held changes nothing.
    if (response.writableEnded || request.socket.destroyed) return;
    try {
      if ('blob' in target) this.#transfer(target, url, content, response);
      else if (body) respond(response, 200, this.#call(target.operation, body, request.headers.authorization));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      respond(response, error.status, { code: error.code, msg: error.message });
    }
  }

  #call(method: Method, body: CallBody, authorization: string | undefined): object {
    const isOfThisJob =
      body.workflow_run_backend_id === this.#runId && body.workflow_job_run_backend_id === this.#jobId;
    if (!isOfThisJob || authorization !== `Bearer ${this.token}`) {
      throw new ServiceError(401, 'unauthenticated', 'token or backend ids are not those of this job');
    }
    switch (method) {
      case 'CreateArtifact':
        return { ok: true, signed_upload_url: this.#blobUrl(this.#store.create(body.name, body.expires_at)) };
      case 'FinalizeArtifact':
        return { ok: true, artifact_id: `${this.#store.finalize(body.name, Number(body.size), body.hash).id}` };
      case 'ListArtifacts':
        return { artifacts: this.#list(body) };
      case 'GetSignedArtifactURL':
        return { signed_url: this.#blobUrl(this.#store.find(body.name).id) };
      case 'DeleteArtifact':
        return { ok: true, artifact_id: `${this.#store.remove(body.name).id}` };
    }
  }

  #list({ name_filter, id_filter }: CallBody): object[] {
    return [...this.artifacts.values()]
      .filter(({ name, id }) => (name_filter ?? name) === name && (id_filter ?? `${id}`) === `${id}`)
      .map(({ id, name, size, hash, createdAt }) => ({
        workflow_run_backend_id: this.#runId,
        workflow_job_run_backend_id: this.#jobId,
        database_id: `${id}`,
        name,
        size: `${size}`,
        created_at: createdAt.toISOString(),
        digest: hash,
      }));
  }

  #transfer(target: { operation: Operation; blob: number }, url: URL, content: Buffer, response: ServerResponse): void {
    const { operation, blob } = target;
    if (url.searchParams.get('sig') !== this.#signature) {
      throw new ServiceError(403, 'AuthenticationFailed', 'the signature is not that of this service');
    }
    if (operation === 'GetBlob') {
      response.writeHead(200, { 'Content-Type': 'application/zip' }).end(this.#store.content(blob));
      return;
    }
    if (operation === 'PutBlock') this.#store.putBlock(blob, url.searchParams.get('blockid') ?? '', content);
    else this.#store.commitBlocks(blob, blockIds(content.toString()));
    response.writeHead(201, { ETag: '"1"', 'Last-Modified': new Date().toUTCString() }).end();
  }

  #blobUrl(blob: number): string {
    return this.url + blobAddress(blob, this.#signature);
  }
}

export type { ArtifactService };

async function applyFault(fault: FaultyAnswer, response: ServerResponse): Promise<void> {
  if (fault === 'reset') response.socket?.resetAndDestroy();
  else if (fault === 'nonsense') response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Maintenance</h1>');
  else {
    if (fault.delayMs !== undefined) await sleep(fault.delayMs);
    if ('status' in fault) respond(response, fault.status, { code: 'fault', msg: fault.message ?? 'made by a test' });
  }
}

function respond(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
