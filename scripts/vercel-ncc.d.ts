/** The part of ncc's interface that the build uses; ncc ships no types. */
// biome-ignore lint/correctness/noUnresolvedImports: it has a `main` and no index, which the linter does not follow
declare module '@vercel/ncc' {
  interface Result {
    code: string;
    assets: Record<string, { source: string | Buffer }>;
  }
  export default function ncc(
    entry: string,
    options: { cache: boolean; quiet: boolean; license: string; minify: boolean; externals: Record<string, string> },
  ): Promise<Result>;
}
