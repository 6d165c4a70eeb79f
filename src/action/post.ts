import { onNode24 } from './on-node-24.ts';

await onNode24('post', () => import('./entries/post.ts'));
