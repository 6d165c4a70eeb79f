import { isFinished } from './launch/finished.ts';
import { onNode24 } from './on-node-24.ts';

// Most steps end in main, and their job shall not wait for what it takes to end the others.
if (!isFinished(process.env)) await onNode24('post', () => import('./entries/post.ts'));
