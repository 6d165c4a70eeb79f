/** Returns the content of a YAML document, or what is wrong with it. */
export async function parseYaml(text: string): Promise<{ content: unknown; problems: string[] }> {
  // Loaded late because it takes a while, and most steps have no YAML.
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const problems = document.errors.map(({ message }) => (message.split('\n')[0] ?? '').replace(/:$/, ''));
  if (problems.length > 0) return { content: undefined, problems };
  try {
    return { content: document.toJS(), problems };
  } catch (error) {
    // An alias to nothing, or one that expands too far, is found only here.
    return { content: undefined, problems: [error instanceof Error ? error.message : String(error)] };
  }
}
