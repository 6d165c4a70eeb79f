import { constants, type Stats } from 'node:fs';
import { copyFile, type FileHandle, open } from 'node:fs/promises';

const pieceBytes = 64 * 1024;
const zeros = Buffer.alloc(pieceBytes);
/** The unit of `Stats.blocks`. */
const blockBytes = 512;

/**
 * Copies a regular file. The file system shares the data if it can; otherwise holes of the file stay holes.
 * @param to must not exist
 */
export async function copySparse(from: string, to: string, info: Stats): Promise<void> {
  if (info.blocks * blockBytes >= info.size || process.platform === 'win32') {
    await copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
    return;
  }
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE_FORCE | constants.COPYFILE_EXCL);
    return;
  } catch {
    // Few file systems share data.
  }
  const source = await open(from, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const target = await open(to, 'w', info.mode & 0o777);
    try {
      await copyWithHoles(source, target);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/** Copies everything into an empty file. What is all zeros becomes a hole: it is not written. */
export async function copyWithHoles(source: FileHandle, target: FileHandle): Promise<void> {
  const buffer = Buffer.allocUnsafe(pieceBytes);
  let position = 0;
  for (;;) {
    const { bytesRead } = await source.read(buffer, 0, buffer.length, position);
    if (bytesRead === 0) break;
    const bytes = buffer.subarray(0, bytesRead);
    if (!bytes.equals(zeros.subarray(0, bytesRead))) await target.write(bytes, 0, bytesRead, position);
    position += bytesRead;
  }
  await target.truncate(position);
}
