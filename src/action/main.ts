import { main } from './entries/main.ts';
import { onNode24 } from './on-node-24.ts';

await onNode24('main', main);
