// `npm run picture` makes docs/pictures/log-light.png, log-dark.png, summary-light.png and summary-dark.png.
// They show the demo's flaky suite as GitHub would. Needs chromium and an emoji font
// (`apt-get install -y chromium fonts-noto-color-emoji`), and a package registry the first time.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startArtifactService } from '../test/runner/artifact-service.ts';
import { type Run, runScenario } from './demo/run-scenario.ts';
import { scenarios } from './demo/scenarios.ts';
import { logPage } from './picture-log.ts';
import { installTools, takePicture, themes } from './picture-page.ts';
import { summaryPage } from './picture-summary.ts';

const root = join(import.meta.dirname, '..');
const work = join(root, 'out', 'pictures');
const pictures = join(root, 'docs', 'pictures');
const scenario = scenarios['flaky-suite'];
if (scenario === undefined) throw new Error('the demo has no scenario flaky-suite');

await mkdir(work, { recursive: true });
await mkdir(pictures, { recursive: true });
await installTools();
const service = await startArtifactService();
try {
  const silent = { onStage: () => {}, onLine: () => {} };
  const run = await runScenario(scenario, join(work, 'job'), silent, { artifactService: service });
  const stages = [run.main, run.post].map((stage) => ({ ...stage, lines: stage.lines.map(asOnGitHub(run)) }));
  const summaries = stages.map(({ result }) => result.summary).join('');
  for (const theme of themes) {
    const log = await logPage(theme, stages, (title) => title.startsWith('Attempt 2'));
    await takePicture(log, work, join(pictures, `log-${theme}.png`));
    const markdown = asOnGitHub(run)(summaries);
    const summary = await summaryPage(theme, 'e2e', markdown, (caption) => caption.includes('Attempt 1'));
    await takePicture(summary, work, join(pictures, `summary-${theme}.png`));
  }
} finally {
  await service.close();
}

/** Replaces this machine's folders in a text by those of a runner. */
function asOnGitHub({ folders }: Run): (text: string) => string {
  return (text) =>
    text
      .replaceAll(folders.temp, '/home/runner/actions-runner/_work/_temp')
      .replaceAll(folders.workspace, '/home/runner/actions-runner/_work/shop/shop');
}
