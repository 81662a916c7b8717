import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { UnreadableFile } from '#bots/wording/input-problems-file.ts';
import { accepted, type Result, refused } from '#shared/result.ts';

const usual = 512 * 1024;

/** What a file holds; one over 512 KB or another limit, or something that is no file, is never opened. */
export function readBytes(path: string, limit = usual): Result<Buffer, UnreadableFile> {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return refused({ code: 'folder' });
    if (!found.isFile()) return refused({ code: 'no file' });
    if (found.size > limit) return refused({ code: 'too large', bytes: found.size, limit });
    return withinLimit(readAtMost(path, limit + 1), limit);
  } catch (fault) {
    return refused({ code: reasonOf(fault) });
  }
}

/** Some files grow while they are read, and some have no true size. */
function withinLimit(bytes: Buffer, limit: number): Result<Buffer, UnreadableFile> {
  if (bytes.length === 0) return refused({ code: 'empty' });
  return bytes.length > limit
    ? refused({ code: 'too large', bytes: bytes.length, limit })
    : accepted(bytes);
}

function readAtMost(path: string, most: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(most);
    let length = 0;
    for (let read = -1; read !== 0 && length < most; length += read) {
      read = readSync(file, buffer, length, most - length, null);
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

const missing: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

function reasonOf(fault: unknown): 'missing' | 'forbidden' | 'unreadable' {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'forbidden';
  return missing.has(code) ? 'missing' : 'unreadable';
}
