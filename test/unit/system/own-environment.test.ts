import { expect, it } from 'vitest';
import { ownEnvironment, serviceEnvironment } from '../../../src/system/own-environment.ts';

const job = {
  HOME: '/root',
  PATH: '/bin',
  RUNNER_TRACKING_ID: 'github_1',
  RUNNER_TEMP: '/temp',
  GITHUB_RUN_ID: '1',
  ACTIONS_RUNTIME_TOKEN: 't',
  NODE_OPTIONS: '--throw-deprecation --dns-result-order=ipv4first --require /x.js --use-system-ca',
  NODE_DEBUG: 'http',
  NODE_PATH: '/modules',
  NODE_V8_COVERAGE: '/coverage',
  NODE_EXTRA_CA_CERTS: '/ca.pem',
  LD_PRELOAD: '/lib/x.so',
  https_proxy: 'http://proxy',
  NO_PROXY: 'localhost',
  DATABASE_PASSWORD: 'x',
};

it('a program of ours gets what it needs, and nothing of what the job sets for its commands', () => {
  expect(ownEnvironment(job)).toEqual({ HOME: '/root', PATH: '/bin', RUNNER_TRACKING_ID: 'github_1' });
});

it('one that talks to a service also gets the service, the proxies and the certificates, but not the token', () => {
  expect(serviceEnvironment(job)).toEqual({
    HOME: '/root',
    PATH: '/bin',
    RUNNER_TRACKING_ID: 'github_1',
    RUNNER_TEMP: '/temp',
    GITHUB_RUN_ID: '1',
    NODE_OPTIONS: '--dns-result-order=ipv4first --use-system-ca',
    NODE_EXTRA_CA_CERTS: '/ca.pem',
    https_proxy: 'http://proxy',
    NO_PROXY: 'localhost',
  });
});

it('nothing is set that the job does not have', () => {
  expect(serviceEnvironment({ NODE_OPTIONS: '--inspect' })).toEqual({});
});
