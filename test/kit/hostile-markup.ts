import fc from 'fast-check';

const html = ['<script>', '</pre>', '</details>', '<!--', '-->', '&amp;', '"', "'"];
const blocks = ['|', '\\|', '```', '~~~', '# ', '- ', '\n', '\n\n', '\r', '\t'];
const inline = ['\\', '`', '[x](javascript:x)', '![', '**', '_', '~~', '$x$', ':tada:', '@octocat', '#12'];
const mermaid = ['%%{init: {}}%%', ';', ':', ',', 'click ', 'section '];
const terminal = ['\u001b[31m', '\u001b]0;', '\u202e', '\u0000'];
const ordinary = ['https://evil.example', '\ud83d', '😀', 'ä', 'word', 'word', ' '];

/** Text of pieces that have a meaning in Markdown, HTML, Mermaid, GitHub or a terminal. */
export const hostileMarkup = fc
  .array(fc.constantFrom(...html, ...blocks, ...inline, ...mermaid, ...terminal, ...ordinary), { maxLength: 12 })
  .map((parts) => parts.join(''));
