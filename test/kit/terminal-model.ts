// A simple model of how a terminal reads output (xterm in UTF-8, after ECMA-48 and the state machine of Paul Williams). It
// shares no code with the filter, to be a second opinion.

export interface Screen {
  /** The printed text, with tabs, line feeds and carriage returns. */
  text: string;
  /** Everything else that is neither a colour nor a link to the web. */
  acts: string[];
  colours: number;
  links: string[];
}

type State = 'ground' | 'escape' | 'intermediate' | 'control' | 'string';

const esc = '\u001b';
const c0 = /^[\u0000-\u001f\u007f]$/;
const c1 = /^[\u0080-\u009f]$/;
const blank = /^[\t\n\r]$/;

export function show(bytes: Buffer): Screen {
  const screen: Screen = { text: '', acts: [], colours: 0, links: [] };
  let state = 'ground' as State;
  let sequence = '';
  const begin = (kind: string) => {
    sequence = kind;
    if (kind === '[') state = 'control';
    else if (/[\]PX^_]/.test(kind)) state = 'string';
    else if (/[ -/]/.test(kind)) state = 'intermediate';
    else finish(`ESC ${kind}`);
  };
  const finish = (act: string) => {
    if (/^CSI \[[0-9;:]*m$/.test(act)) screen.colours += 1;
    else if (/^string \]8;[^;]*;(https?:\/\/[!-~]*)?$/.test(act)) screen.links.push(act.split(';').slice(2).join(';'));
    else screen.acts.push(act);
    state = 'ground';
  };

  for (const character of bytes.toString('utf8')) {
    if (state === 'escape' && /^[\]PX^_]/.test(sequence)) {
      // ESC ends a string. With `\` it is ST, with anything else it begins a sequence.
      finish(character === '\\' ? `string ${sequence}` : `broken string ${sequence}`);
      if (character === '\\') continue;
      state = 'escape';
      sequence = '';
    }
    if (state === 'string') {
      if (character === esc) state = 'escape';
      else if (/[\u0018\u001a]/.test(character)) finish(`cancelled ${sequence}`);
      else if (character === '\u0007' && sequence.startsWith(']')) finish(`string with BEL ${sequence}`);
      else if (c1.test(character)) {
        finish(`string with C1 ${sequence}`);
        if (character !== '\u009c') begin(String.fromCharCode(character.charCodeAt(0) - 0x40));
      } else sequence += character;
    } else if (character === esc) {
      state = 'escape';
      sequence = '';
    } else if (c1.test(character)) {
      begin(String.fromCharCode(character.charCodeAt(0) - 0x40));
    } else if (c0.test(character)) {
      // Terminals obey these even in the middle of a sequence.
      if (blank.test(character)) screen.text += character;
      else screen.acts.push(`control ${character.charCodeAt(0)}`);
      if (/[\u0018\u001a]/.test(character)) state = 'ground';
    } else if (state === 'ground') {
      screen.text += character;
    } else if (character > '~') {
      // No sequence contains this.
      screen.acts.push(`broken ${sequence}`);
      screen.text += character;
      state = 'ground';
    } else if (state === 'escape') {
      begin(character);
    } else {
      sequence += character;
      if (state === 'control' && /[@-~]/.test(character)) finish(`CSI ${sequence}`);
      else if (state === 'intermediate' && /[0-~]/.test(character)) finish(`ESC ${sequence}`);
    }
  }
  if (state !== 'ground') screen.acts.push(`unfinished ${sequence}`);
  return screen;
}
