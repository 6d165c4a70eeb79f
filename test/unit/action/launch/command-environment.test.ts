import { describe, expect, it } from 'vitest';
import {
  actionsEnvironment,
  commandEnvironment,
  supervisorEnvironment,
} from '../../../../src/action/launch/command-environment.ts';
import { hideFromNode, revealForCommand } from '../../../../src/session/environment.ts';

const runnersOwn = {
  INPUT_RUN: 'make',
  'INPUT_WORKING-DIRECTORY': '.',
  'INPUT_PASS-ACTIONS-ENV': 'false',
  'STATE_supervised-run-session': '/s',
  ACTIONS_RUNTIME_URL: 'u',
  ACTIONS_RUNTIME_TOKEN: 't',
  ACTIONS_RESULTS_URL: 'r',
  ACTIONS_CACHE_URL: 'c',
  ACTIONS_CACHE_SERVICE_V2: 'true',
  ACTIONS_CACHE_MODE: 'readonly',
};

const users = {
  INPUT_DIR: '1',
  input_run: '2',
  STATE_BUCKET: '3',
  ACTIONS_CACHE_KEY: '4',
  ACTIONS_ID_TOKEN_REQUEST_URL: '5',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: '6',
  ACTIONS_ORCHESTRATION_ID: '7',
};

describe('the environment of the command', () => {
  it('lacks what the runner added for this action alone, and nothing else', () => {
    expect(commandEnvironment({ ...runnersOwn, ...users }, 'linux')).toEqual(users);
  });

  it('lacks it in any case of letters on Windows, where the case of a name means nothing', () => {
    expect(commandEnvironment({ input_run: 'make', Actions_Cache_Url: 'c', INPUT_DIR: '1' }, 'win32')).toEqual({
      INPUT_DIR: '1',
    });
  });

  it('has the variables of Node, which the supervisor does not see', () => {
    const env = { NODE_OPTIONS: '--inspect', NODE_V8_COVERAGE: '/c', NODE_ENV: 'test', HOME: '/root' };
    const hidden = supervisorEnvironment(env);
    expect(hidden).not.toHaveProperty('NODE_OPTIONS');
    expect(hidden).not.toHaveProperty('NODE_V8_COVERAGE');
    expect(hidden).toMatchObject({ NODE_ENV: 'test', HOME: '/root' });
    expect(revealForCommand(hidden)).toEqual(env);
  });

  it('has them on Windows in any case of letters, as Node reads them', () => {
    const env = { node_options: '--inspect', Path: 'C:\\node' };
    const hidden = hideFromNode(env, 'win32');
    expect(Object.keys(hidden).filter((name) => name.toUpperCase() === 'NODE_OPTIONS')).toEqual([]);
    expect(revealForCommand(hidden, 'win32')).toEqual(env);
    expect(hideFromNode(env, 'linux')).toEqual(env);
  });
});

it('the variables of the services are those that this step has', () => {
  expect(actionsEnvironment({ ...users, ACTIONS_CACHE_URL: 'c', ACTIONS_RUNTIME_TOKEN: 't' })).toEqual({
    ACTIONS_RUNTIME_TOKEN: 't',
    ACTIONS_CACHE_URL: 'c',
  });
});
