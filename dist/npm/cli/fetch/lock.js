/* Keeps two runs from writing the same file at once: each could remove pictures that the other one still needs. */
import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
/** A lock is renewed this often, in milliseconds. */
const RENEWED = 20_000;
/** A lock that is older was left by a run that ended without removing it. */
const STALE = 120_000;
/**
 * Runs a function while no other run has the lock of the same file.
 * @param file the lock is next to it: `.news.json.lock`
 * @returns undefined if another run has the lock
 */
export async function withLock(file, work) {
    const lock = path.join(path.dirname(file), `.${path.basename(file)}.lock`);
    if (!(await take(lock)) && !((await isStale(lock)) && (await retake(lock))))
        return undefined;
    const timer = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), RENEWED);
    timer.unref();
    try {
        return await work();
    }
    finally {
        clearInterval(timer);
        await rm(lock, { force: true });
    }
}
async function take(lock) {
    try {
        const handle = await open(lock, 'wx');
        // On a full disk, an empty lock is a lock too.
        await handle.writeFile(String(process.pid)).catch(() => undefined);
        await handle.close();
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function retake(lock) {
    await rm(lock, { force: true });
    return take(lock);
}
/** Returns true if the run that made a lock has ended: its process is gone, or it no longer renews the lock. */
async function isStale(lock) {
    const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: 0 }));
    if (Math.abs(Date.now() - mtimeMs) > STALE)
        return true;
    const pid = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    // A container may use the same number in each run.
    if (pid === process.pid)
        return true;
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}
//# sourceMappingURL=lock.js.map