import { describe, expect, it } from 'vitest';
import { CommandFilter, type WorkflowCommands, workflowCommandModes } from '../../../src/filters/command-filter.ts';
import { filterAll } from '../../kit/hostile-output.ts';

const output = [
  '::error file=a.ts::text',
  '##[error]text',
  '::set-output name=x::value',
  '##[set-output name=x]value',
  '::add-matcher::.github/matcher.json',
  '::echo::on',
  '::group::Install',
  '##[group]Install',
  'text ##[group]Install',
  '::endgroup::',
  '##[endgroup]',
  '::endgroup k=v::',
  '##[endgroup k=v]',
  '::stop-commands::token',
  '::Stop-Commands k=v::token',
  'text ##[stop-commands]token',
  '::token::',
  '::add-mask::secret',
  '##[add-mask]secret',
  'text ##[add-mask]secret',
  '::add-mask::abc',
  'std::vector',
];

const shown: Record<WorkflowCommands, string[]> = {
  annotations: [
    '::error file=a.ts::text',
    '# #[error]text',
    ': :set-output name=x::value',
    '# #[set-output name=x]value',
    ': :add-matcher::.github/matcher.json',
    ': :echo::on',
    '▸ Install',
    '▸ Install',
    'text # #[group]Install',
    '◂ ',
    '◂ ',
    ': :endgroup k=v::',
    '# #[endgroup k=v]',
    ': :stop-commands::token',
    ': :Stop-Commands k=v::token',
    'text # #[stop-commands]token',
    '::token::',
    '::add-mask::secret',
    '##[add-mask]secret',
    'text \n##[add-mask]secret',
    ': :add-mask::***',
    'std::vector',
  ],
  all: [
    '::error file=a.ts::text',
    '##[error]text',
    '::set-output name=x::value',
    '##[set-output name=x]value',
    '::add-matcher::.github/matcher.json',
    '::echo::on',
    '▸ Install',
    '▸ Install',
    'text # #[group]Install',
    '◂ ',
    '◂ ',
    ': :endgroup k=v::',
    '# #[endgroup k=v]',
    ': :stop-commands::token',
    ': :Stop-Commands k=v::token',
    'text # #[stop-commands]token',
    '::token::',
    '::add-mask::secret',
    '##[add-mask]secret',
    'text \n##[add-mask]secret',
    ': :add-mask::***',
    'std::vector',
  ],
  none: [
    ': :error file=a.ts::text',
    '# #[error]text',
    ': :set-output name=x::value',
    '# #[set-output name=x]value',
    ': :add-matcher::.github/matcher.json',
    ': :echo::on',
    '▸ Install',
    '▸ Install',
    'text # #[group]Install',
    '◂ ',
    '◂ ',
    ': :endgroup k=v::',
    '# #[endgroup k=v]',
    ': :stop-commands::token',
    ': :Stop-Commands k=v::token',
    'text # #[stop-commands]token',
    '::token::',
    ': :add-mask::***',
    '# #[add-mask]***',
    'text # #[add-mask]***',
    ': :add-mask::***',
    'std::vector',
  ],
};

describe.each(workflowCommandModes)('workflow-commands: %s', (mode) => {
  it.each(output.map((line, index) => [line, shown[mode][index] ?? '']))('shows %j as %j', (line, expected) => {
    expect(filtered(mode, line)).toBe(expected);
    expect(filtered(mode, `a\n${line}\nb`)).toBe(`a\n${expected}\nb`);
  });

  it('cannot be evaded by upper case or by invisible characters', () => {
    const hostile = [
      '::ENDGROUP::',
      '::endgroup:\u200b:',
      '::stop-commands\u00a0x::t',
      '##[Stop-Commands]t',
      '##[ENDGROUP]',
    ];
    expect(hostile.map((line) => filtered(mode, line))).toEqual([
      '◂ ',
      ': :endgroup:\u200b:',
      ': :stop-commands\u00a0x::t',
      '# #[Stop-Commands]t',
      '◂ ',
    ]);
  });
});

it('workflow-commands: all passes text that only looks like a group', () => {
  const text = '##[groups] ##[group-by] ##[x ##[grou ::endgroup\n::ending::\n##[';
  expect(filtered('all', text)).toBe(text);
});

function filtered(mode: WorkflowCommands, text: string): string {
  return filterAll(new CommandFilter(mode), [Buffer.from(text)]).toString();
}
