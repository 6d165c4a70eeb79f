import { readFileSync } from 'node:fs';
import { registryVariable } from '../../registry/folder.ts';

export interface Surroundings {
  /** The job runs in a container that the runner made. */
  isJobContainer: boolean;
  /** Mount points of this process, as in /proc/self/mountinfo. */
  mountPoints: string[];
}

/**
 * Warns of a registry inside the job's container, where no other job finds it. Returns undefined when the registry is
 * mounted from the machine. `/github/home` is mounted, too, but from a folder that the runner empties after the job.
 */
export function containerWarning(folder: string, { isJobContainer, mountPoints }: Surroundings): string | undefined {
  if (!isJobContainer) return undefined;
  const isBelow = (point: string) => folder === point || folder.startsWith(`${point}/`);
  const isMounted = mountPoints.some((point) => point !== '/' && isBelow(point));
  const isTemporary = ['/github', '/__w/_temp'].some(isBelow);
  if (isMounted && !isTemporary) return undefined;
  return `This job runs in a container, and its registry of slots (${folder}) is the container's own: no other job of this machine shares it. To share one, mount it (container: volumes: ["/var/lib/supervised-run:/var/lib/supervised-run"]) and set ${registryVariable} or the input registry to that folder.`;
}

/** In its job containers the runner mounts its work folder at /__w (its ContainerInfo.cs). */
export function surroundings(env: NodeJS.ProcessEnv): Surroundings {
  const isJobContainer = env.GITHUB_WORKSPACE?.startsWith('/__w/') ?? false;
  return { isJobContainer, mountPoints: isJobContainer ? mountPoints() : [] };
}

/** Reads field 5 of each line (proc(5)), in which a blank is written as \040. */
function mountPoints(): string[] {
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').trim().split('\n');
    return lines.map((line) => (line.split(' ')[4] ?? '').replaceAll('\\040', ' '));
  } catch {
    return [];
  }
}
