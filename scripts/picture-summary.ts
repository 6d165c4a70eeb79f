// Renders a job summary like GitHub, for docs/pictures/summary-*.png (`npm run picture`).
import { type Page, type Theme, toolUrl } from './picture-page.ts';

interface Marked {
  parse(markdown: string): string;
}

/** `isOpen` decides by its caption whether a folded block is unfolded. */
export async function summaryPage(
  theme: Theme,
  job: string,
  markdown: string,
  isOpen: (caption: string) => boolean,
): Promise<Page> {
  const { marked } = (await import(toolUrl('marked/lib/marked.esm.js'))) as { marked: Marked };
  const content = marked
    .parse(markdown)
    .replace(/<pre><code class="language-mermaid">(.*?)<\/code><\/pre>/gs, '<pre class="mermaid">$1</pre>')
    .replace(/<details>\s*<summary>(.*?)<\/summary>/g, (block, caption: string) =>
      isOpen(caption) ? block.replace('<details>', '<details open>') : block,
    );
  return {
    title: 'summary',
    theme,
    styles: [`github-markdown-css/github-markdown-${theme}.css`],
    css,
    body: `<div class="card"><div class="head">${job} <span>summary</span></div><article class="markdown-body">${content}</article></div>`,
    scripts: ['mermaid/dist/mermaid.min.js'],
    script: `mermaid.initialize({ startOnLoad: false, theme: '${theme === 'dark' ? 'dark' : 'default'}', securityLevel: 'strict' });
await mermaid.run();`,
    width: 960,
  };
}

const css = `
.card { border: 1px solid light-dark(#d1d9e0, #30363d); border-radius: 6px; }
.head { border-bottom: 1px solid light-dark(#d1d9e0, #30363d); padding: 12px 16px; font-weight: 600; }
.head span { color: light-dark(#59636e, #8b949e); font-weight: 400; }
.markdown-body { padding: 16px; font-family: Inter, 'Noto Color Emoji', sans-serif; font-size: 14px; }
.markdown-body pre, .markdown-body code { font-family: 'JetBrains Mono', 'DejaVu Sans Mono', monospace; font-variant-ligatures: none; }
.markdown-body pre.mermaid { background: none; padding: 0; margin: 0; }
`;
