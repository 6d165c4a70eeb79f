import { describe, expect, it } from 'vitest';
import { containerWarning, surroundings } from '../../../../src/action/slots/container-warning.ts';
import { jobSlots } from '../../../../src/action/slots/job-slots.ts';
import { requesterLabel } from '../../../../src/registry/requester-label.ts';

const inContainer = (...mountPoints: string[]) => ({
  isJobContainer: true,
  mountPoints: ['/', '/__w', ...mountPoints],
});

describe('a registry in a job container', () => {
  it.each([
    ['of its own', '/root/.local/state/supervised-run', []],
    ["in the runner's temporary home", '/github/home/.local/state/supervised-run', ['/github/home']],
    ["in the runner's temporary folder", '/__w/_temp/registry', []],
  ])('%s: the log says what to mount', (_, folder, mounts) => {
    const note = containerWarning(folder, inContainer(...mounts));
    expect(note).toContain(`its registry of slots (${folder}) is the container's own`);
    expect(note).toContain('volumes: ["/var/lib/supervised-run:/var/lib/supervised-run"]');
  });

  it.each([
    ['mounted', '/var/lib/supervised-run', ['/var/lib/supervised-run']],
    ['below a mount', '/var/lib/supervised-run/registry', ['/var/lib/supervised-run']],
    ["in the runner's work folder", '/__w/registry', []],
  ])('%s is shared: nothing to say', (_, folder, mounts) => {
    expect(containerWarning(folder, inContainer(...mounts))).toBeUndefined();
  });

  it('a folder beside a mount is not below it', () => {
    expect(containerWarning('/var/library', inContainer('/var/lib'))).toBeDefined();
  });

  it('outside of one there is nothing to say', () => {
    expect(containerWarning('/any', { isJobContainer: false, mountPoints: [] })).toBeUndefined();
  });

  it('is known by the workspace', () => {
    expect(surroundings({ GITHUB_WORKSPACE: '/__w/app/app' }).isJobContainer).toBe(true);
    expect(surroundings({ GITHUB_WORKSPACE: '/home/runner/work/app/app' })).toEqual({
      isJobContainer: false,
      mountPoints: [],
    });
  });
});

describe('the requester of a slot', () => {
  it('is known by workflow, job, repository and the page of its run', () => {
    const env = {
      GITHUB_WORKFLOW: 'CI',
      GITHUB_JOB: 'e2e',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '2',
    };
    expect(requesterLabel(env)).toEqual({
      name: 'CI / e2e',
      repository: 'acme/app',
      runUrl: 'https://github.com/acme/app/actions/runs/7/attempts/2',
    });
  });

  it('is a job outside of GitHub', () => {
    expect(requesterLabel({})).toEqual({ name: 'a job', repository: '', runUrl: '' });
  });

  it('may have slots of its job', () => {
    expect(jobSlots({})).toEqual([]);
    expect(jobSlots({ SUPERVISED_RUN_JOB_SLOTS: 'a1,b2' })).toEqual(['a1', 'b2']);
  });
});
