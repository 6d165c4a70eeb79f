import { expect, it } from 'vitest';
import { portableName } from '../../../src/text/portable-name.ts';

it('a portable name has none of the characters that artifacts and Windows refuse', () => {
  expect(portableName('a"b\\c/d:e<f>g|h*i?j\nk\u0000l')).toBe('a_b_c_d_e_f_g_h_i_j_k_l');
  expect(portableName('ä (1) [x] 日本.log')).toBe('ä (1) [x] 日本.log');
});
