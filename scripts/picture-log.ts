// Renders a step's log like GitHub's log view, for docs/pictures/log-*.png (`npm run picture`).
import { labels, readLine } from './demo/log-line.ts';
import type { Stage } from './demo/run-scenario.ts';
import { escapeHtml, type Page, type Theme, toolUrl } from './picture-page.ts';

interface AnsiUp {
  use_classes: boolean;
  ansi_to_html(text: string): string;
}

const faint = '\u001b[2m';

/** `isOpen` decides by its title whether a group is unfolded; GitHub folds all of them at first. */
export async function logPage(theme: Theme, stages: Stage[], isOpen: (title: string) => boolean): Promise<Page> {
  const { AnsiUp } = (await import(toolUrl('ansi_up/ansi_up.js'))) as { AnsiUp: new () => AnsiUp };
  const ansi = new AnsiUp();
  ansi.use_classes = true;
  // GitHub shows no faint text.
  const render = (text: string) => ansi.ansi_to_html(`${text.replaceAll(faint, '')}\u001b[0m`);
  const body = `<div class="job">${stages.map((stage) => renderStage(stage, isOpen, render)).join('')}</div>`;
  return { title: 'log', theme, styles: [], css, body, width: 960 };
}

function renderStage({ title, lines, result }: Stage, isOpen: (title: string) => boolean, render: Render): string {
  const mark = result.conclusion === 'success' ? icons.success : icons.failure;
  const seconds = `${Math.round(result.durationMs / 1000)}s`;
  const head = `${icons.chevron}${mark}<b>${escapeHtml(title)}</b><span class="time">${seconds}</span>`;
  return `<div class="step">${head}</div><div class="lines">${renderLines(lines, isOpen, render)}</div>`;
}

type Render = (text: string) => string;

function renderLines(lines: string[], isOpen: (title: string) => boolean, render: Render): string {
  let number = 0;
  let group: 'none' | 'open' | 'folded' = 'none';
  return lines
    .map((line) => {
      const { kind, text } = readLine(line);
      if (kind === 'endgroup') {
        group = 'none';
        return '';
      }
      number += 1;
      if (kind === 'group') {
        group = isOpen(text) ? 'open' : 'folded';
        return renderLine(number, 'group', `<i>${group === 'open' ? '▼' : '▶'}</i>${render(text)}`);
      }
      if (group === 'folded') return '';
      const label = kind === 'plain' ? '' : `<b class="label">${labels[kind].word}</b>`;
      return renderLine(number, group === 'open' ? `${kind} inside` : kind, label + render(text));
    })
    .join('');
}

function renderLine(number: number, classes: string, content: string): string {
  return `<div class="line ${classes}"><span class="number">${number}</span><span class="text">${content}</span></div>`;
}

const circle = 'M8 16A8 8 0 1 1 8 0a8 8 0 0 1 0 16Z';
const icons = {
  chevron: icon('M13 5 8 10 3 5 2 6l6 6 6-6Z', 'light-dark(#59636e, #8b949e)'),
  success: icon(`${circle}M12 6 11 5 7 9 5 7 4 8l3 3Z`, 'light-dark(#1a7f37, #3fb950)'),
  failure: icon(`${circle}M5 4 4 5l3 3-3 3 1 1 3-3 3 3 1-1-3-3 3-3-1-1-3 3Z`, 'light-dark(#d1242f, #f85149)'),
};

function icon(path: string, colour: string): string {
  return `<svg width="16" height="16" viewBox="0 0 16 16" style="fill: ${colour}"><path d="${path}"/></svg>`;
}

// The colours of GitHub's light and dark themes (primer/primitives).
const css = `
.job { border: 1px solid light-dark(#d1d9e0, #30363d); border-radius: 6px; background: light-dark(#f6f8fa, #010409); padding: 8px 0; }
.step { display: flex; align-items: center; gap: 8px; padding: 8px 16px; }
.step b { font-weight: 600; }
.time { margin-left: auto; color: light-dark(#59636e, #8b949e); font-size: 12px; }
.lines { padding: 4px 0 8px; font: 12px/20px 'JetBrains Mono', 'DejaVu Sans Mono', monospace; font-variant-ligatures: none; }
.line { display: flex; min-height: 20px; }
.number { flex: 0 0 48px; text-align: right; color: light-dark(#818b98, #6e7681); padding-right: 12px; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; padding: 0 16px 0 18px; }
.group .text { padding-left: 0; }
.group i { display: inline-block; width: 18px; font-style: normal; font-size: 9px; color: light-dark(#59636e, #8b949e); }
.inside .text { padding-left: 34px; }
.error { background: light-dark(#ffebe9, #f8514926); }
.warning { background: light-dark(#fff8c5, #bb800926); }
.error .label { color: light-dark(#d1242f, #ff7b72); }
.warning .label { color: light-dark(#9a6700, #d29922); }
.notice .label { color: light-dark(#1f2328, #e6edf3); }
.ansi-black-fg { color: light-dark(#1f2328, #484f58); }
.ansi-red-fg { color: light-dark(#cf222e, #ff7b72); }
.ansi-green-fg { color: light-dark(#116329, #3fb950); }
.ansi-yellow-fg { color: light-dark(#7d4e00, #d29922); }
.ansi-blue-fg { color: light-dark(#0969da, #58a6ff); }
.ansi-magenta-fg { color: light-dark(#8250df, #bc8cff); }
.ansi-cyan-fg { color: light-dark(#1b7c83, #39c5cf); }
.ansi-white-fg { color: light-dark(#6e7781, #b1bac4); }
.ansi-bright-black-fg { color: light-dark(#57606a, #6e7681); }
`;
