import { expect, test as it } from 'vitest';
import { containerClientIn } from '../../../../src/action/launch/container-client.ts';

it.each([
  ['docker run --rm image make', 'docker run'],
  ['set -e\n/usr/bin/docker container run image', 'docker container run'],
  ['sudo podman exec box sh', 'podman exec'],
  ['build && (docker compose -f=x.yml up)', 'docker compose up'],
  ['nerdctl --namespace=k8s run image', 'nerdctl run'],
  ['# docker run image\nmake', undefined],
  ['docker build .', undefined],
  ['my-docker run image', undefined],
  ['npm run docker', undefined],
  ['docker runs', undefined],
])('%j calls %s', (script, found) => {
  expect(containerClientIn(script)).toBe(found);
});
