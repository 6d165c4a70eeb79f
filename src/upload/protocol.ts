/** What main asks the upload process to send, as its only message. */
export interface UploadRequest {
  name: string;
  /** Absolute paths, all below `rootDirectory`. */
  files: string[];
  rootDirectory: string;
  /** Null: the repository's. */
  retentionDays: number | null;
}

/** What the upload process answers, as its only message. */
export type UploadAnswer = { ok: true; id: number; bytes: number } | { ok: false; error: string };
