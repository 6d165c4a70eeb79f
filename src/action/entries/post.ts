import { isFinished } from '../launch/finished.ts';

// Most steps end in main, and their job shall not wait for what it takes to end the others.
if (!isFinished(process.env)) await import('./unfinished-post.ts');
