import { expect, it } from 'vitest';
import { ArtifactGroups, type Member } from '../../../../src/action/artifacts/artifact-groups.ts';
import type { Upload } from '../../../../src/session/step-record.ts';
import { uploaded } from '../../../kit/upload.ts';

function groupsOf(count: number, before: (attempt: number) => Upload | undefined = () => undefined): number[][] {
  const groups = new ArtifactGroups();
  const member = (number: number) => ({ attempt: { number }, probes: [], before: before(number) }) as unknown as Member;
  const begun = Array.from({ length: count }, (_, index) => groups.add(member(index + 1)));
  return [...begun, groups.rest()]
    .map((members) => members.map(({ attempt }) => attempt.number))
    .filter(({ length }) => length > 0);
}

it('the first twenty attempts have an artifact each, and later ones share one with up to a hundred', () => {
  expect(groupsOf(20)).toEqual(Array.from({ length: 20 }, (_, index) => [index + 1]));
  expect(groupsOf(57).slice(20)).toEqual([Array.from({ length: 37 }, (_, index) => index + 21)]);
  expect(groupsOf(1000).map(({ length }) => length)).toEqual([...Array(20).fill(1), ...Array(9).fill(100), 80]);
});

it('attempts that were sent are not sent again, and count', () => {
  const before = (attempt: number) => (attempt < 22 ? uploaded() : undefined);
  expect(groupsOf(23, before)).toEqual([[22, 23]]);
});
