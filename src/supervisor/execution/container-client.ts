import { basename } from 'node:path';
import { commandLinesOf } from '../../system/process-tree.ts';
import type { Tree } from '../../system/tree-members.ts';

const clients = /^(docker|podman|nerdctl)(-compose)?$/;
/** What starts or enters a container and waits for it. */
const waiting = ['run', 'exec', 'start', 'up'];
/** What may be followed by such a word as the name of something. */
const others = ['build', 'buildx', 'pull', 'push', 'tag', 'login'];

/**
 * Returns how a tree that is about to be ended calls a container client, such as `docker compose up`, whichever program of it does;
 * undefined when none does. The container is a child of a service, not of the client, and is not ended with it.
 */
export function containerClientOf(tree: Tree): string | undefined {
  return commandLinesOf(tree)
    .map(clientIn)
    .find((found) => found !== undefined);
}

/** Returns nothing but words that are known: the rest of a command line may hold secrets. */
export function clientIn([program = '', ...args]: readonly string[]): string | undefined {
  const name = basename(program);
  const verb = args.find((word) => waiting.includes(word) || others.includes(word));
  if (!clients.test(name) || verb === undefined || others.includes(verb)) return undefined;
  const isCompose = !name.endsWith('-compose') && args.slice(0, args.indexOf(verb)).includes('compose');
  return [name, ...(isCompose ? ['compose'] : []), verb].join(' ');
}
