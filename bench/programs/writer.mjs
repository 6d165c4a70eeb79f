// Writes lines at a steady pace, each with the time of its write (monotonic clock of the system, in ns).
// usage: writer.mjs COUNT PAUSE-MS
import { writeSync } from 'node:fs';

const [count, pauseMs] = process.argv.slice(2).map(Number);
let written = 0;
const timer = setInterval(() => {
  if (written === count) return clearInterval(timer);
  written += 1;
  writeSync(1, `at ${process.hrtime.bigint()} line ${written} of a command that talks at a steady pace\n`);
}, pauseMs);
