// Renders pages to PNGs. Its tools are too heavy for dependencies: npm installs them into a cache of their own.
import { execFile } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Exact versions, so that the pictures change only with their content. */
const tools = {
  ansi_up: '6.0.6',
  '@fontsource/inter': '5.3.0',
  '@fontsource/jetbrains-mono': '5.3.0',
  'github-markdown-css': '5.9.0',
  marked: '18.2.1',
  mermaid: '12.3.0',
};

const maxBytes = 400_000;

const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'supervised-run', 'picture-tools');
const run = promisify(execFile);

/** Installs the tools unless they are installed. */
export async function installTools(): Promise<void> {
  const manifest = `${JSON.stringify({ private: true, dependencies: tools }, null, 2)}\n`;
  const installed = join(cache, 'installed.json');
  if ((await readFile(installed, 'utf8').catch(() => '')) === manifest) return;
  await mkdir(cache, { recursive: true });
  await writeFile(join(cache, 'package.json'), manifest);
  await run('npm', ['install', '--prefix', cache, '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: cache });
  await writeFile(installed, manifest);
}

/** Returns the URL of a file of a tool, for a page or an import. */
export function toolUrl(path: string): string {
  return pathToFileURL(join(cache, 'node_modules', ...path.split('/'))).href;
}

/** A theme of GitHub's. Colours of a page are written `light-dark(LIGHT, DARK)`. */
export type Theme = 'light' | 'dark';
export const themes: readonly Theme[] = ['light', 'dark'];

export interface Page {
  title: string;
  theme: Theme;
  styles: string[];
  css: string;
  body: string;
  scripts?: string[];
  /** Runs after the scripts; the picture is taken when it is done. */
  script?: string;
  width: number;
}

/** Takes a picture of a whole page of any length, as sharp as `maxBytes` allows. */
export async function takePicture(page: Page, work: string, target: string): Promise<void> {
  const file = join(work, `${page.title}-${page.theme}.html`);
  await writeFile(file, html(page));
  const url = pathToFileURL(file).href;
  const { stdout } = await chromium(page.width, 100, 1, ['--dump-dom', url]);
  const height = Number(/data-height="(\d+)"/.exec(stdout)?.[1]);
  if (!(height > 0)) throw new Error(`${page.title}: the page did not get ready\n${stdout.slice(-2000)}`);
  for (const scale of [2, 1.5, 1]) {
    await chromium(page.width, height, scale, [`--screenshot=${target}`, url]);
    const { size } = await stat(target);
    if (size <= maxBytes) return;
  }
  throw new Error(`${target} has more than ${maxBytes} bytes`);
}

function chromium(width: number, height: number, scale: number, args: string[]): Promise<{ stdout: string }> {
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--hide-scrollbars',
    '--allow-file-access-from-files',
    '--virtual-time-budget=20000',
    `--force-device-scale-factor=${scale}`,
    `--window-size=${width},${height}`,
  ];
  return run(process.env.CHROMIUM ?? 'chromium', [...flags, ...args], { maxBuffer: 2 ** 28 });
}

const fonts = ['inter/400.css', 'inter/600.css', 'jetbrains-mono/400.css', 'jetbrains-mono/700.css'];

function html({ title, theme, styles, css, body, scripts = [], script = '' }: Page): string {
  const sheets = [...fonts.map((font) => `@fontsource/${font}`), ...styles];
  return `<!doctype html>
<!-- Made by \`npm run picture\`. -->
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
${sheets.map((sheet) => `<link rel="stylesheet" href="${toolUrl(sheet)}">`).join('\n')}
<style>
* { box-sizing: border-box; }
:root { color-scheme: ${theme}; }
html, body { margin: 0; background: light-dark(#ffffff, #0d1117); color: light-dark(#1f2328, #e6edf3); }
body { padding: 16px; font: 14px/1.5 Inter, 'Noto Color Emoji', sans-serif; }
${css}
</style>
</head>
<body>
${body}
${scripts.map((path) => `<script src="${toolUrl(path)}"></script>`).join('\n')}
<script type="module">
${script}
await document.fonts.ready;
document.documentElement.dataset.height = Math.ceil(document.body.getBoundingClientRect().height);
</script>
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
