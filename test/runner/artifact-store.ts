import { createHash } from 'node:crypto';

export interface StoredArtifact {
  id: number;
  name: string;
  size: number;
  /** `sha256:` and hexadecimal. */
  hash: string;
  zip: Buffer;
  createdAt: Date;
  expiresAt: string | undefined;
}

/** An error answer of the service. */
export class ServiceError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

interface Upload {
  id: number;
  name: string;
  createdAt: Date;
  expiresAt: string | undefined;
  blocks: Map<string, Buffer>;
  content: Buffer | undefined;
}

/**
 * The artifacts of the service. A name is taken from its creation on. If its upload is never finalized it stays taken,
 * though it can be neither listed nor deleted.
 */
export class ArtifactStore {
  readonly artifacts = new Map<string, StoredArtifact>();
  readonly #uploads = new Map<number, Upload>();
  #lastId = 0;

  /** Returns the id of the blob to upload to. */
  create(name: string, expiresAt: string | undefined): number {
    if ([...this.#uploads.values()].some((upload) => upload.name === name)) {
      throw new ServiceError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
    }
    this.#lastId += 1;
    const id = this.#lastId;
    this.#uploads.set(id, { id, name, createdAt: new Date(), expiresAt, blocks: new Map(), content: undefined });
    return id;
  }

  putBlock(id: number, blockId: string, content: Buffer): void {
    this.#upload(id).blocks.set(blockId, content);
  }

  commitBlocks(id: number, blockIds: string[]): void {
    const upload = this.#upload(id);
    const blocks = blockIds.map((blockId) => {
      const block = upload.blocks.get(blockId);
      if (!block) throw new ServiceError(400, 'InvalidBlockList', `block ${blockId} was never uploaded`);
      return block;
    });
    upload.content = Buffer.concat(blocks);
  }

  finalize(name: string, size: number, hash: string): StoredArtifact {
    const upload = [...this.#uploads.values()].find((candidate) => candidate.name === name);
    if (!upload?.content) throw new ServiceError(404, 'not_found', 'nothing was uploaded under this name');
    const { id, createdAt, expiresAt, content: zip } = upload;
    const actual = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
    if (size !== zip.length || hash !== actual) {
      throw new ServiceError(400, 'invalid_argument', `size or hash differ from the upload: ${zip.length}, ${actual}`);
    }
    const artifact = { id, name, size, hash, zip, createdAt, expiresAt };
    this.artifacts.set(name, artifact);
    return artifact;
  }

  find(name: string): StoredArtifact {
    const artifact = this.artifacts.get(name);
    if (!artifact) throw new ServiceError(404, 'not_found', 'artifact not found');
    return artifact;
  }

  content(id: number): Buffer {
    return this.#upload(id).content ?? Buffer.alloc(0);
  }

  remove(name: string): StoredArtifact {
    const artifact = this.find(name);
    this.artifacts.delete(name);
    this.#uploads.delete(artifact.id);
    return artifact;
  }

  #upload(id: number): Upload {
    const upload = this.#uploads.get(id);
    if (!upload) throw new ServiceError(404, 'BlobNotFound', 'the specified blob does not exist');
    return upload;
  }
}
