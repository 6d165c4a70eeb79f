import { expect, it } from 'vitest';
import { refusalIn } from '../../../src/upload/refusal.ts';

it.each([
  ['Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: exists', 'name'],
  ['Failed to CreateArtifact: Received non-retryable error: Failed request: (403) Forbidden: no', 'final'],
  ['Failed to CreateArtifact: Received non-retryable error: Failed request: (401) Unauthorized', 'final'],
  ['Failed to CreateArtifact: Unable to make request: ECONNREFUSED\nIf you are using self-hosted runners', 'final'],
  ['Failed to CreateArtifact: Artifact storage quota has been hit. Unable to upload any new artifacts.', 'final'],
  ['Failed to CreateArtifact: Unable to make request: ECONNRESET', null],
  ['Failed to CreateArtifact: Failed to make request after 5 attempts: Failed request: (503) …', null],
  ['Upload progress stalled.', null],
])('the message %j is a refusal of kind %j', (message, refusal) => {
  expect(refusalIn(message)).toBe(refusal);
});
