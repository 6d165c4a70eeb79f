/** What main asks of the upload process, for each artifact. */
export interface UploadRequest {
  name: string;
  /** Absolute paths, all below `rootDirectory`. */
  files: string[];
  rootDirectory: string;
  /** Null: the default of the repository. */
  retentionDays: number | null;
  /** ACTIONS_RUNTIME_TOKEN, which a command could read in the environment. */
  token: string;
}

/** `name`: the name is taken, and another may not be. `final`: every other try ends in the same way. Null: it may not. */
export type Refusal = 'name' | 'final' | null;

export type UploadAnswer =
  | { ok: true; id: number; bytes: number }
  /** Without a refusal another try may succeed. */
  | { ok: false; error: string; refusal?: Refusal };
