/** `docker run …`, `podman exec …`, `docker compose up …`: programs that start or enter a container and wait for it. */
const client =
  /(?:^|[\s;&|(])(?:\S*\/)?(docker|podman|nerdctl)(?:\s+(container|compose))?(?:\s+-\S+)*\s+(run|exec|start|up)(?=[\s;&|)]|$)/;

/**
 * Returns how a script calls a container client, such as `docker run`; undefined when it does not. The container is a child of
 * a service, not of the client, and is not ended with it.
 */
export function containerClientIn(script: string): string | undefined {
  const lines = script.split('\n').filter((line) => !line.trimStart().startsWith('#'));
  const [, ...words] = client.exec(lines.join('\n')) ?? [];
  return words.length === 0 ? undefined : words.filter((word) => word !== undefined).join(' ');
}
