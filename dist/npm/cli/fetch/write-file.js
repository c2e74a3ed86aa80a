/*
 * Replaces a file in one step: readers see the old content or the new one, also after a full disk or a power failure.
 */
import { randomBytes } from 'node:crypto';
import { open, readdir, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
/** The file that a name stands for: the target of a symbolic link, also if that does not exist yet. */
export async function targetOf(name) {
    let file = path.resolve(name);
    // As many links as Linux follows.
    for (let links = 0; links < 40; links++) {
        try {
            return await realpath(file);
        }
        catch (error) {
            if (error.code !== 'ENOENT')
                throw error;
        }
        const link = await readlink(file).catch(() => undefined);
        if (link === undefined)
            return file;
        file = path.resolve(path.dirname(file), link);
    }
    return file;
}
/** The beginning and the end of the names of temporary files for a file. */
const affixes = (file) => [`.${path.basename(file)}.`, '.tmp'];
/**
 * Writes a file. The new content goes to a temporary file in the same folder, which then takes the place of the old one
 * and gets its permissions and, where allowed, its owner.
 * @param file not a symbolic link; see {@link targetOf}
 * @param modified the time of the last change; by default now
 * @throws the error of the system; the old file is unchanged, and no temporary file is left
 */
export async function replaceFile(file, content, modified) {
    const [start, end] = affixes(file);
    const temporary = path.join(path.dirname(file), `${start}${randomBytes(6).toString('hex')}${end}`);
    const old = await stat(file).catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
        return undefined;
    });
    try {
        const handle = await open(temporary, 'wx', 0o666);
        try {
            await handle.writeFile(content);
            if (old) {
                // Only root may give a file away.
                await handle.chown(old.uid, old.gid).catch(() => undefined);
                await handle.chmod(old.mode & 0o7777);
            }
            if (modified)
                await handle.utimes(modified, modified);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await rename(temporary, file);
    }
    catch (error) {
        await rm(temporary, { force: true });
        throw error;
    }
    await syncFolder(path.dirname(file));
}
/** Makes the new name durable. Not every system can sync a folder, and the file is complete without it. */
async function syncFolder(folder) {
    try {
        const handle = await open(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch { }
}
/** Removes temporary files that an interrupted run has left. Call it only while no other run writes the file. */
export async function removeLeftovers(file) {
    const folder = path.dirname(file);
    const [start, end] = affixes(file);
    for (const name of await readdir(folder).catch(() => [])) {
        const middle = name.slice(start.length, -end.length);
        if (name === start + middle + end && /^[\da-f]{12}$/.test(middle))
            await rm(path.join(folder, name), { force: true });
    }
}
//# sourceMappingURL=write-file.js.map