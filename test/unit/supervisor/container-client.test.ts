import { expect, test as it } from 'vitest';
import { clientIn } from '../../../src/supervisor/execution/container-client.ts';

it.each([
  [['docker', 'run', '--env', 'TOKEN=secret', 'image'], 'docker run'],
  [['/usr/bin/docker', '--context', 'ci', 'compose', '-f', 'x.yml', 'up', '-d'], 'docker compose up'],
  [['/usr/libexec/docker/cli-plugins/docker-compose', 'compose', '-f', 'x.yml', 'run', 'e2e'], 'docker-compose run'],
  [['podman', 'exec', 'box', 'sh'], 'podman exec'],
  [['docker', 'build', '-t', 'run', '.'], undefined],
  [['docker', 'ps'], undefined],
  [['dockerd', 'run'], undefined],
  [['make', 'up'], undefined],
  [[''], undefined],
  [[], undefined],
])('%j is %s', (commandLine, client) => {
  expect(clientIn(commandLine)).toBe(client);
});
