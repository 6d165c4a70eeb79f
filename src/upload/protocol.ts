/** The only message from main to the upload process. */
export interface UploadRequest {
  name: string;
  /** Absolute paths, all below `rootDirectory`. */
  files: string[];
  rootDirectory: string;
  /** Null: the default of the repository. */
  retentionDays: number | null;
}

/** The only message from the upload process. */
export type UploadAnswer = { ok: true; id: number; bytes: number } | { ok: false; error: string };
